import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, playbookFile, greetingFile } from '../testing/base-playbook.ts';
import { handedOverOf } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { feedsOf } from './feeds.ts';
import type { ChangeRow } from './past/past.ts';

const site = { 'content/playbook.yaml': `${playbookFile}site: https://cafe.example/below/\n` };
const commit = {
  oid: 'b00e105273bb236228886cbec0961177feb17b29',
  address: 'https://forge.example/cafe/commit/b00e?a=1&b=2',
  when: '19 November 2026',
  day: '2026-11-19',
  near: '2026-11-19',
  doubt: undefined,
  by: 'merged by Counter',
  teams: ['Counter'],
  approval: 'approval: no record here',
  pull: undefined,
};
const row: ChangeRow = {
  commit,
  did: 'changed',
  changes: [
    {
      class: 'weakened',
      path: '/standards/seen-at-once/within',
      sentence: 'Weakened: *Greet me*, 1 min -> 2 min (met in 1 journey; owner Counter)',
      detail: '1 min -> 2 min',
      words: undefined,
    },
  ],
  more: 0,
  says: undefined,
  entry: 'touchpoint/greet-me',
  kind: 'touchpoint',
  title: 'Greet me',
  journeys: ['my-order'],
  teams: ['counter'],
};

async function feeds(rows: readonly ChangeRow[], ...layers: readonly ExampleFiles[]) {
  const { playbook } = await readPlaybook(memorySource(basePlaybook, ...layers));
  return feedsOf({
    ...handedOverOf(playbook, baseDay),
    past: () => ({ known: true }),
    latestChanges: () => rows,
    teamChanges: (team) => rows.filter(({ teams }) => teams.includes(team)),
  });
}

const atom = 'http://www.w3.org/2005/Atom';

/** Reads a feed as XML, which refuses what is not well formed, and holds it to what RFC 4287 requires. */
function read(content: string): Element {
  const { window } = new JSDOM();
  const root = new window.DOMParser().parseFromString(content, 'application/xml').documentElement;
  expect(root.namespaceURI, content).toBe(atom);
  expect(root.localName).toBe('feed');
  const only = (of: Element, name: string): string => {
    const found = [...of.children].filter((child) => child.localName === name);
    expect(found, name).toHaveLength(1);
    return found[0]?.textContent ?? '';
  };
  for (const one of [root, ...root.getElementsByTagNameNS(atom, 'entry')]) {
    expect(() => new URL(only(one, 'id'))).not.toThrow();
    expect(only(one, 'title')).not.toBe('');
    expect(only(one, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T12:00:00Z$/);
    const links = [...one.children].filter((child) => child.localName === 'link');
    expect(links.filter((link) => link.getAttribute('rel') === 'alternate')).toHaveLength(1);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
  }
  expect([...root.children].some((child) => child.localName === 'author')).toBe(true);
  for (const author of root.getElementsByTagNameNS(atom, 'author')) expect(only(author, 'name').trim()).not.toBe('');
  const ids = [...root.getElementsByTagNameNS(atom, 'entry')].map((entry) => only(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  return root;
}

const textOf = (of: Element | undefined, name: string) => of?.getElementsByTagNameNS(atom, name)[0]?.textContent;

test('the feeds of a site are that of the whole and one a team, each as RFC 4287 has it', async () => {
  const all = await feeds([row], site);
  expect(all.map(({ path }) => path)).toEqual([
    'changes/feed.xml',
    'teams/bar/changes.xml',
    'teams/counter/changes.xml',
    'teams/guest-office/changes.xml',
  ]);
  const [whole, bar, counter] = all.map(({ content }) => read(content));
  expect(bar?.getElementsByTagNameNS(atom, 'entry')).toHaveLength(0);
  for (const feed of [whole, counter]) {
    const entry = feed?.getElementsByTagNameNS(atom, 'entry')[0];
    expect(textOf(entry, 'id')).toBe(`tag:cafe.example,2026:commit/${commit.oid}/touchpoint/greet-me`);
    expect(textOf(entry, 'title')).toBe('Greet me: weakened');
    expect(textOf(entry, 'name')).toBe('Counter');
    expect(textOf(entry, 'updated')).toBe('2026-11-19T12:00:00Z');
    expect(textOf(entry, 'summary')).toBe(
      'Weakened: 1 min → 2 min (met in 1 journey; owner Counter).\n19 November 2026: merged by Counter; approval: no record here.',
    );
    expect(entry?.getElementsByTagNameNS(atom, 'link')[0]?.getAttribute('href')).toBe(
      'https://cafe.example/below/touchpoints/greet-me/',
    );
  }
});

test('titles that look like markup, and characters that XML cannot write, break no feed', async () => {
  const title = `]]><script>&amp; "x" 'y' \u0000\u0008\uD800\uFFFE</title>`;
  const hostile = {
    ...row,
    title,
    commit: { ...commit, teams: ['<b>&</b>'] },
    changes: [{ ...row.changes[0], sentence: `Weakened: *${title}*, <i>-> ${title}` } as ChangeRow['changes'][number]],
  };
  const [whole] = (await feeds([hostile], site)).map(({ content }) => read(content));
  const entry = whole?.getElementsByTagNameNS(atom, 'entry')[0];
  expect(textOf(entry, 'title')).toBe(`]]><script>&amp; "x" 'y' \uFFFD\uFFFD\uFFFD\uFFFD</title>: weakened`);
  expect(entry?.getElementsByTagName('script')).toHaveLength(0);
  expect(textOf(entry, 'name')).toBe('<b>&</b>');
});

test('a commit whose day is doubtful stands at its bound and says so; one without a bound is in no feed', async () => {
  const doubt = 'its own date is still to come';
  const doubtful = {
    ...commit,
    oid: 'd'.repeat(40),
    day: undefined,
    near: '2026-11-18',
    when: 'before 18 November 2026',
    doubt,
  };
  const unknown = { ...commit, oid: 'e'.repeat(40), day: undefined, near: undefined, doubt };
  const [whole] = (
    await feeds(
      [
        { ...row, commit: doubtful },
        { ...row, commit: unknown },
      ],
      site,
    )
  ).map(({ content }) => read(content));
  const entries = whole?.getElementsByTagNameNS(atom, 'entry');
  expect(entries).toHaveLength(1);
  expect(textOf(entries?.[0], 'updated')).toBe('2026-11-18T12:00:00Z');
  expect(textOf(entries?.[0], 'summary')).toContain(`The day is not certain: ${doubt}.`);
});

test('without an address of the site there is no feed, and a hidden team has none', async () => {
  expect(await feeds([row])).toEqual([]);
  const hidden = {
    'content/touchpoints/greet-me.md': greetingFile,
    'content/teams/wink.yaml': 'name: CANARY\nstatus: hidden\n',
  };
  const all = await feeds([row], site, hidden);
  expect(JSON.stringify(all)).not.toMatch(/CANARY|wink/);
});
