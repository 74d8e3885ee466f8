import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPreview } from '../src/publish/preview-site.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { writeDiffPages } from './write-diff-pages.ts';

/** Pictures of every kind of page of the built example and of pages of changes, to be looked at: widths by schemes, and print. */
const pages = {
  home: '',
  journeys: 'journeys/',
  journey: 'journeys/my-connection-fails/',
  joining: 'journeys/i-join/',
  moving: 'journeys/i-move-house/',
  renewal: 'journeys/my-contract-renews/',
  draft: 'journeys/we-see-it-first/',
  touchpoints: 'touchpoints/',
  moment: 'touchpoints/keep-me-online/',
  touchpoint: 'touchpoints/status-page/',
  moments: 'moments/',
  recover: 'recover/',
  categories: 'categories/',
  category: 'categories/needs/',
  obligations: 'obligations/',
  reliability: 'reliability/',
  'reliability-mend': 'reliability/mend/',
  'reliability-depends': 'reliability/depends/',
  'reliability-drop-outs': 'reliability/drop-outs/',
  'reliability-leaders': 'reliability/leaders/',
  'reliability-walks': 'reliability/walks/',
  'reliability-frictions': 'reliability/frictions/',
  'reliability-how': 'reliability/how/',
  teams: 'teams/',
  team: 'teams/care/',
  'my-role': 'my-role/',
  personas: 'personas/',
  persona: 'personas/home-worker/',
  channel: 'channels/phone/',
  segment: 'segments/islands/',
  initiatives: 'initiatives/',
  initiative: 'initiatives/shop-stock-live/',
  decisions: 'decisions/',
  decision: 'decisions/focus-on-keeping-customers-online/',
  glossary: 'glossary/',
  term: 'glossary/spare-connection/',
  walk: 'walks/field-lead-as-home-worker/',
  'reality-check': 'reality-checks/autumn-2026/',
  frictions: 'frictions/',
  friction: 'frictions/drove-there-for-nothing/',
  notice: 'notices/storm-on-the-islands/',
  changes: 'changes/',
  debts: 'debts/',
  help: 'help/',
  rules: 'rules/',
  'rule-family': 'rules/moments-of-truth/',
  search: 'search/?q=nobody+came',
  missing: 'nowhere/',
};

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'gallery' },
    only: { type: 'string' },
    readme: { type: 'string' },
  },
});
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const site = await openPreview(resolve(values.site), '/', 4600);
const browser = await launchBrowser();
const room = mkdtempSync(join(tmpdir(), 'waymark-gallery-'));
const isWanted = (name: string) => values.only === undefined || values.only.split(',').includes(name);
const diffs = values.only === undefined || values.only.includes('diff') ? await writeDiffPages(room) : {};
const addresses = Object.entries({
  ...Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, `${site.address}${path}`])),
  ...diffs,
}).filter(([name]) => isWanted(name));
for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const [name, address] of addresses) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(out, `${name}-${String(width)}-${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
const context = await browser.newContext();
const page = await context.newPage();
for (const name of ['journey', 'moment', 'team'] as const) {
  await page.goto(`${site.address}${pages[name]}`);
  await page.pdf({ path: join(out, `${name}-print.pdf`), format: 'A4', printBackground: false });
}
if (values.readme !== undefined) {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${site.address}${pages.journey}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: resolve(values.readme) });
}
await browser.close();
await site.close();
rmSync(room, { recursive: true, force: true });
console.log(`Pictures are in ${out}`);
