import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { workingTree } from '../sources/working-tree.ts';
import { basePlaybook, greetingFile, playbookFile } from '../testing/base-playbook.ts';
import { buildLibrary, cardOf, contentHash, library, type BuiltLibrary } from '../testing/built-library.ts';
import { handedOverOf } from '../testing/hand-over-playbook.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';
import { expectedOf, type Expected } from './expected-pages.ts';
import { SiteDiffers, verifySite } from './verify-site.ts';

const index = 'pagefind/';

let built: BuiltLibrary;
let expected: Expected;
let root = '';
let out = '';

const at = (name: string): string => join(built.folder, name);

beforeAll(async () => {
  built = await buildLibrary();
  ({ root, out } = built);
  const { playbook, findings } = await openPlaybook(workingTree(root), { today: '2026-11-20' });
  expected = expectedOf(handedOverOf(playbook, '2026-11-20', findings));
});

afterAll(() => {
  built.remove();
});

test('the card of a site names its content, its pages and its records', () => {
  const { content, pages, records } = cardOf(out);
  expect(contentHash(out)).toBe(content);
  expect(filesBelow(out).filter((file) => file.endsWith('.html') && file !== '404.html')).toHaveLength(pages);
  expect(filesBelow(out).filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(records);
});

test('what is hidden, and who may speak for a team, stands nowhere in the site, not even packed', () => {
  // Those that name it are there.
  expect(readFileSync(join(out, 'decisions/close-the-cellar/index.html'), 'utf8')).toContain('Close the cellar');
  expect(readFileSync(join(out, 'touchpoints/get-a-card/index.html'), 'utf8')).toContain('the cellar');
  const files = filesBelow(out);
  for (const name of [
    'llms.txt',
    'debts/index.md',
    'recover/index.md',
    'moments/index.md',
    'initiatives/dry-the-cellar/index.html',
  ])
    expect(files).toContain(name);
  for (const file of files) {
    const bytes = readFileSync(join(out, file));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
    expect(/CANARYHIDDEN|CANARYACCOUNT|lost-and-found/i.exec(text)?.[0], file).toBeUndefined();
  }
});

test('without an address there is no sitemap', () => {
  expect(filesBelow(out)).not.toContain('sitemap.xml');
});

test('another folder, time zone, language and day give the same site to the byte', async () => {
  const elsewhere = at('ört/other library');
  cpSync(root, elsewhere, { recursive: true, filter: (path) => !path.includes('.waymark') });
  const { code, err } = await runWaymark(['build', '--root', elsewhere], {
    env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(err).toContain('0 errors');
  expect(code).toBe(0);
  const dist = join(elsewhere, 'dist');
  expect(filesBelow(dist)).toEqual(filesBelow(out));
  for (const file of filesBelow(out)) expect(hashOfFiles(dist, [file]), file).toBe(hashOfFiles(out, [file]));
});

test('a second, different playbook with an address below a path is built with its sitemap', async () => {
  const cafe = at('cafe');
  for (const [path, text] of Object.entries({
    ...basePlaybook,
    'content/playbook.yaml': `${playbookFile}frozenOn: 2026-11-20\nsite: https://corner.example/our/plays/\n`,
    ...Object.fromEntries(
      ['hidden', 'withdrawn'].map((status) => [
        `content/touchpoints/${status}-nod.md`,
        greetingFile.replace(
          'title: Greet me',
          `title: A ${status} nod\nstatus: ${status}\nformerly: [old-${status}-nod]`,
        ),
      ]),
    ),
  })) {
    const file = join(cafe, path);
    cpSync(join(library, 'content/channels.yaml'), file, { recursive: true });
    writeFileSync(file, text);
  }
  const { code, out: said, err } = await runWaymark(['build', '--root', cafe, '--json']);
  expect([code, err]).toEqual([0, expect.stringContaining('0 errors')]);
  expect(JSON.parse(said)).toMatchObject({ version: 1, ok: true, out: join(cafe, 'dist'), base: '/our/plays/' });
  const sitemap = readFileSync(join(cafe, 'dist/sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toContain('https://corner.example/our/plays/journeys/my-order/');
  expect(listed.filter((address) => address?.includes('nod'))).toEqual([]);
  // Of the withdrawn nod its page and the one under its former name are there, and not listed.
  expect(listed).toHaveLength(cardOf(join(cafe, 'dist')).pages - 2);
  expect(listed.every((address) => address?.startsWith('https://corner.example/our/plays/'))).toBe(true);
});

describe('a site that is not what its playbook says is refused, and the difference is named', () => {
  const differences = (change: (copy: string) => void, wanted = expected): readonly string[] => {
    const copy = mkdtempSync(at('copy-'));
    cpSync(out, copy, { recursive: true });
    rmSync(join(copy, 'build.json'));
    change(copy);
    try {
      verifySite(copy, wanted, index);
    } catch (error) {
      if (error instanceof SiteDiffers) return error.differences;
      throw error;
    } finally {
      rmSync(copy, { recursive: true });
    }
    return [];
  };
  /** The fragment of a search index that holds the record of an address. */
  const fragmentOf = (copy: string, address: string): string => {
    const found = filesBelow(copy).find(
      (file) =>
        file.endsWith('.pf_fragment') &&
        gunzipSync(readFileSync(join(copy, file)))
          .toString('utf8')
          .includes(`"url":"${address}"`),
    );
    if (found === undefined) throw new Error(`no record of ${address}`);
    return join(copy, found);
  };

  test('as it was built, it is accepted', () => {
    expect(differences(() => undefined)).toEqual([]);
  });

  test('one removed page', () => {
    expect(differences((copy) => rmSync(join(copy, 'touchpoints/get-a-card'), { recursive: true }))).toEqual([
      'Page /touchpoints/get-a-card/ is missing.',
      'Markdown twin touchpoints/get-a-card/index.md is missing.',
    ]);
  });

  test('one removed twin', () => {
    expect(differences((copy) => rmSync(join(copy, 'teams/collections/index.md')))).toEqual([
      'Markdown twin teams/collections/index.md is missing.',
    ]);
  });

  test('one past that is missing, and one that belongs to no entry', () => {
    const past = 'touchpoints/get-a-card/past.json';
    const other = 'touchpoints/get-a-card/past-2.json';
    const write = (copy: string) => {
      writeFileSync(join(copy, other), '{}');
    };
    expect(differences(write, { ...expected, past: new Set([past]) })).toEqual([
      `Past ${past} is missing.`,
      `Past ${other} belongs to no entry.`,
    ]);
    expect(differences(write, { ...expected, past: new Set([other]) })).toEqual([]);
  });

  test('one removed record', () => {
    expect(differences((copy) => rmSync(fragmentOf(copy, '/touchpoints/get-a-card/')))).toEqual([
      'Search does not find /touchpoints/get-a-card/.',
    ]);
  });

  test('one record twice, which is one that is missing', () => {
    expect(
      differences((copy) => cpSync(fragmentOf(copy, '/teams/collections/'), fragmentOf(copy, '/teams/front-desk/'))),
    ).toEqual(['Search does not find /teams/front-desk/.', 'Search finds /teams/collections/ twice.']);
  });

  test('a feed of no list of changes, and one that is missing', () => {
    expect(differences((copy) => cpSync(join(copy, 'llms.txt'), join(copy, 'teams/ghosts/changes.xml')))).toEqual([
      'Feed /teams/ghosts/changes.xml belongs to no list of changes.',
    ]);
    expect(differences(() => undefined, { ...expected, feeds: new Set(['/changes/feed.xml']) })).toEqual([
      'Feed /changes/feed.xml is missing.',
    ]);
  });

  test('one surplus page', () => {
    expect(
      differences((copy) => cpSync(join(copy, 'journeys/index.html'), join(copy, 'journeys/surplus/index.html'))),
    ).toEqual(['Page /journeys/surplus/ belongs to nothing in the playbook.']);
  });

  test('a surplus page beside the folders', () => {
    expect(differences((copy) => cpSync(join(copy, 'index.html'), join(copy, 'journeys/more.html')))).toEqual([
      'Page /journeys/more/ belongs to nothing in the playbook.',
    ]);
  });

  test('a page of what is hidden', () => {
    expect(
      differences((copy) =>
        cpSync(join(copy, 'touchpoints/get-a-card'), join(copy, 'touchpoints/lost-and-found'), { recursive: true }),
      ),
    ).toEqual([
      'Page /touchpoints/lost-and-found/ belongs to nothing in the playbook.',
      'Markdown twin touchpoints/lost-and-found/index.md belongs to no page.',
    ]);
  });

  test.each(['.env', 'page.astro', 'assets/app.js.map', '.prerender/entry.mjs', 'journeys/.git/config', 'data.sqlite'])(
    'a file that no site consists of: %s',
    (path) => {
      expect(
        differences((copy) => {
          cpSync(join(copy, 'index.html'), join(copy, path));
        }),
      ).toEqual([`File ${path} is nothing that a site consists of.`]);
    },
  );
});
