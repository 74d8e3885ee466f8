import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, greetingFile, journeyFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { handedOverOf } from '../testing/hand-over-playbook.ts';
import { expectedOf } from './expected-pages.ts';
import { searchRecords } from './search-records.ts';
import { baseOf } from './site-config.ts';
import { sitemapOf, unlistedPages } from './sitemap.ts';

const greeting = (title: string, more: string): string =>
  greetingFile.replace('title: Greet me', `title: ${title}\n${more}`);
const opened = async (files: ExampleFiles = {}) =>
  (await openPlaybook(memorySource(basePlaybook, files), { today: baseDay })).playbook;
const statuses: ExampleFiles = {
  'content/touchpoints/nod.md': greeting('Nod', 'status: draft'),
  'content/touchpoints/bow.md': greeting('Bow', 'status: withdrawn'),
  'content/touchpoints/wink.md': greeting('Wink', 'status: hidden\nformerly: [blink]'),
  'content/touchpoints/wave.md': greeting('Wave', 'formerly: [greet-from-afar, wave-2]'),
  'journeys/secret.yaml': journeyFile
    .replace('title: I order', 'title: CANARY I order')
    .replace('goal:', 'status: hidden\ngoal:'),
};

test('every entry but a hidden one has an address, and what is withdrawn has no record', async () => {
  const playbook = await opened(statuses);
  const { pages, moved, records } = expectedOf(handedOverOf(playbook, baseDay));
  const own = [...pages].filter((page) => !moved.has(page));
  expect(own.filter((page) => /^\/touchpoints\/./.test(page)).sort()).toEqual([
    '/touchpoints/bow/',
    '/touchpoints/cup-in-time/',
    '/touchpoints/greet-me/',
    '/touchpoints/nod/',
    '/touchpoints/take-my-order/',
    '/touchpoints/wave/',
  ]);
  expect(own).toEqual(expect.arrayContaining(['/glossary/cup/', '/channels/app/', '/teams/bar/']));
  expect(records.has('/touchpoints/nod/')).toBe(true);
  expect(records.has('/touchpoints/bow/')).toBe(false);
  expect([...pages].filter((page) => /secret|wink|blink/.test(page))).toEqual([]);
  expect([...moved]).toEqual(['/touchpoints/greet-from-afar/', '/touchpoints/wave-2/']);
  expect(
    searchRecords(playbook)
      .map(({ address }) => address)
      .sort(),
  ).toEqual([...records].sort());
});

test('a sitemap lists what is live and nothing that has moved, waits or is gone', async () => {
  const playbook = await opened(statuses);
  const unlisted = unlistedPages(handedOverOf(playbook, baseDay));
  const listed = [...expectedOf(handedOverOf(playbook, baseDay)).pages].filter((page) => !unlisted.has(page));
  expect(listed).toEqual(expect.arrayContaining(['/', '/touchpoints/wave/', '/touchpoints/greet-me/', '/glossary/']));
  expect(listed.filter((page) => /nod|bow|wink|greet-from-afar|wave-2/.test(page))).toEqual([]);
});

test('a sitemap holds whole addresses', () => {
  expect(sitemapOf(['/', '/teams/a&b/'], 'https://x.example/p/', '/p/')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://x.example/p/</loc></url>
  <url><loc>https://x.example/p/teams/a&amp;b/</loc></url>
</urlset>
`,
  );
});

test.each([
  [undefined, undefined, '/'],
  [undefined, 'https://x.example', '/'],
  [undefined, 'https://x.example/our/plays', '/our/plays/'],
  ['/', 'https://x.example/our/plays', '/'],
  ['play', undefined, '/play/'],
  ['/play/', undefined, '/play/'],
  ['//play//book//', undefined, '/play/book/'],
  ['', undefined, '/'],
])('asked for %j, at the address %j, a site lies below %s', (asked, site, base) => {
  expect(baseOf(asked, site)).toBe(base);
});

test('a record holds the promises, the recovery and the words of the play, and facets of live journeys', async () => {
  const records = searchRecords(await opened(statuses));
  const cup = records.find(({ address }) => address === '/touchpoints/cup-in-time/');
  for (const words of [
    'within five minutes of your order',
    'I have been waiting for ages',
    'Call the name of the order',
  ])
    expect(cup?.content).toContain(words);
  expect(cup).toMatchObject({
    title: 'Cup in time',
    filters: {
      journey: ['I order a coffee and it is right'],
      stage: ['I get my cup'],
      team: ['Bar'],
      channel: ['Counter', 'App'],
      category: ['needs'],
      'moment of truth': ['yes'],
    },
  });
  expect(JSON.stringify(records)).not.toContain('CANARY');
});
