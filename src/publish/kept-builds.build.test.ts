import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLibrary, type BuiltLibrary } from '../testing/built-library.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';

let built: BuiltLibrary;
let root = '';
let out = '';

beforeAll(async () => {
  built = await buildLibrary();
  ({ root, out } = built);
});

afterAll(() => {
  built.remove();
});

type Hashes = ReadonlyMap<string, string>;
const hashes = (site: string): Hashes => new Map(filesBelow(site).map((file) => [file, hashOfFiles(site, [file])]));
const different = (before: Hashes, after: Hashes): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();

/** Builds again into the same folder. @returns how many pages were rendered */
async function buildAgain(...more: readonly string[]): Promise<number> {
  const { code, out: said, err } = await built.build('--json', ...more);
  if (code !== 0) throw new Error(err);
  return (JSON.parse(said) as { readonly rendered: number }).rendered;
}

/** Builds the same playbook in another folder where nothing is kept but drawings. */
async function buildAnew(...more: readonly string[]): Promise<string> {
  const copy = join(built.folder, 'anew');
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, join(copy, 'library'), { recursive: true, filter: (path) => !path.includes('.waymark') });
  cpSync(join(root, '.waymark/diagrams'), join(copy, 'library/.waymark/diagrams'), { recursive: true });
  const { code, err } = await runWaymark([
    'build',
    '--root',
    join(copy, 'library'),
    '--out',
    join(copy, 'out'),
    ...more,
  ]);
  if (code !== 0) throw new Error(err);
  return join(copy, 'out');
}

const edit = (path: string, before: string | RegExp, after: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  if (text.replace(before, after) === text) throw new Error(`${path} does not hold ${String(before)}`);
  write(path, text.replace(before, after));
};
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const card = 'content/touchpoints/desk/get-a-card.md';
const pagesIn = (files: readonly string[]): readonly string[] => files.filter((file) => file.endsWith('.html'));

test('where nothing changed no page is rendered, and the site is the same to the byte', async () => {
  const before = hashes(out);
  expect(await buildAgain()).toBe(0);
  expect(different(before, hashes(out))).toEqual([]);
});

test('after one edited touchpoint those pages alone are rendered that show it', async () => {
  const before = hashes(out);
  edit(card, 'Ask what they came for', 'Ask them what they came for');
  expect(await buildAgain()).toBe(1);
  expect(pagesIn(different(before, hashes(out)))).toEqual(['touchpoints/get-a-card/index.html']);

  const named = hashes(out);
  edit(card, 'title: Get a card', 'title: Get your card');
  const rendered = await buildAgain();
  const shows = pagesIn(different(named, hashes(out)));
  expect(shows).toContain('journeys/i-borrow-my-first-book/index.html');
  expect(shows).not.toContain('journeys/i-study-for-my-exam/index.html');
  expect(rendered).toBe(shows.length);
});

const newTouchpoint = `---
title: Renew your card
channels: [desk]
owner: front-desk
standards:
  - { id: renewed, promise: It works again at once., floor: 95 }
---

Read the number to them, then hand it back.
`;

interface Edits {
  readonly what: string;
  /** One build follows on each; what they leave is compared with a build from nothing. */
  readonly changes: readonly (() => void)[];
}

/** Each is done after those before it, so that what is kept comes from builds of other states. */
const edits: readonly Edits[] = [
  { what: 'the name of a team, the title of a persona, the floor of a standard, the headline of the home page', changes: [() => {
    edit('content/teams/front-desk.yaml', /^name: .*/m, 'name: The front desk');
    edit('content/personas/newcomer.yaml', /^title: .*/m, 'title: The beginner');
    edit(card, 'floor: 95', 'floor: 97');
    edit('content/playbook.yaml', /^guardian/m, 'brand: { headline: Come in. }\nguardian');
  }] },
  { what: 'an added touchpoint, then a stop more in a journey', changes: [
    () => write('content/touchpoints/desk/renew-my-card.md', newTouchpoint),
    () => edit('journeys/i-study-for-my-exam.yaml', '      - touchpoint: quiet-seat', '      - renew-my-card\n      - touchpoint: quiet-seat'),
  ] },
  { what: 'a draft', changes: [() => edit('content/touchpoints/desk/renew-my-card.md', 'owner:', 'status: draft\nowner:')] },
  { what: 'a hidden entry', changes: [() => edit('content/touchpoints/desk/renew-my-card.md', 'status: draft', 'status: hidden')] },
  { what: 'a new id with the old one kept', changes: [() => {
    edit('content/touchpoints/desk/renew-my-card.md', 'status: hidden', 'formerly: [renew-my-card]');
    edit('journeys/i-study-for-my-exam.yaml', '- renew-my-card', '- renew-a-card');
    cpSync(join(root, 'content/touchpoints/desk/renew-my-card.md'), join(root, 'content/touchpoints/desk/renew-a-card.md'));
    rmSync(join(root, 'content/touchpoints/desk/renew-my-card.md'));
  }] },
  { what: 'a notice, then another day', changes: [
    () => write('content/notices/flood.yaml', 'title: The cellar is wet\nappliesTo: [touchpoint/get-a-card]\nfrom: 2026-11-18\nuntil: 2026-11-24\nsay: Come in by the side door.\ndecidedBy: visitor-office\n'),
    () => edit('content/playbook.yaml', 'frozenOn: 2026-11-20', 'frozenOn: 2026-11-26'),
  ] },
  { what: 'a deleted touchpoint', changes: [() => {
    rmSync(join(root, 'content/touchpoints/desk/renew-a-card.md'));
    edit('journeys/i-study-for-my-exam.yaml', '      - renew-a-card\n', '');
  }] },
]; // prettier-ignore

async function expectAsFromNothing(...options: readonly string[]): Promise<void> {
  expect(different(hashes(await buildAnew(...options)), hashes(out))).toEqual([]);
}

test.each(edits)('$what: the site is the one that a build from nothing makes', async ({ changes }) => {
  for (const change of changes) {
    change();
    expect(await buildAgain()).toBeLessThanOrEqual(pagesIn(filesBelow(out)).length + 1);
  }
  await expectAsFromNothing();
});

test('below a path it is the one that a build from nothing makes there, and at its root again it is what it was', async () => {
  const before = hashes(out);
  await buildAgain('--base', '/below/');
  await expectAsFromNothing('--base', '/below/');
  await buildAgain();
  expect(different(before, hashes(out))).toEqual([]);
});

test('what lies spoilt among the kept files shows nothing old and nothing false', async () => {
  const before = hashes(out);
  for (const file of filesBelow(join(root, '.waymark/pages'))) write(join('.waymark/pages', file), 'garbage');
  write('.waymark/words', '{"maker":"","words":{}}');
  edit(card, /$/, '\nSmile.\n');
  await buildAgain();
  const after = hashes(out);
  expect(pagesIn(different(before, after))).toEqual(['touchpoints/get-a-card/index.html']);
  await expectAsFromNothing();
  expect(existsSync(join(root, '.waymark/pages/index'))).toBe(true);
});
