import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePlaybook } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { naughtyStrings } from '../testing/naughty-strings.ts';
import { obeyedByTerminals } from '../testing/obeyed-by-terminals.ts';
import { commitRaw, signedAt } from '../testing/raw-commit.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import {
  greet,
  removeTold,
  toldCommits,
  within,
  type ToldCommitJson,
  type ToldSignature,
} from '../testing/told-commits.ts';

const made: GitOnDisk[] = [];
afterAll(() => {
  removeTold();
  for (const disk of made.splice(0)) disk.remove();
});

describe('F13: texts of commits are data', () => {
  test('every naughty string is told whole as a subject and as a name, and obeyed by nobody', async () => {
    const hostile = [
      'a|b|c',
      '"quoted", "twice"',
      'a\u001fb\u001ec',
      '=HYPERLINK("x")',
      ':100644 000000',
      'tree 0000',
      '\u001b[2J\u001b]8;;https://e.invalid\u0007x\r\u009b31m',
    ];
    const texts = [...hostile, ...naughtyStrings].map((text) => text.toWellFormed().replaceAll(/[\n\0]/g, ' '));
    const disk = gitOnDisk([basePlaybook]);
    made.push(disk);
    const bytes = texts.map((text, index) => {
      const name = text.replaceAll(/[<>]/g, '').trim();
      const message = Buffer.from(`${text}\n\nbody\n`);
      const file = Buffer.from(within(index + 2));
      return Buffer.concat([
        Buffer.from(`commit refs/heads/main\nauthor ${name} <a@b> ${String(1793500000 + index)} +0000\ncommitter c <c@d> ${String(1793500000 + index)} +0000\ndata ${String(message.length)}\n`),
        message,
        Buffer.from(`${index === 0 ? 'from refs/heads/main^0\n' : ''}M 100644 inline ${greet}\ndata ${String(file.length)}\n`),
        file,
        Buffer.from('\n'),
      ]);
    }); // prettier-ignore
    disk.commit('first');
    disk.feed(Buffer.concat(bytes), 'fast-import', '--quiet', '--force');
    const [json, words] = await Promise.all(
      [['--json'], []].map((args) => runWaymark(['history', '--root', disk.root, ...args])),
    );
    const { commits } = JSON.parse(json?.out ?? '') as { readonly commits: readonly ToldCommitJson[] };
    expect(commits.slice(1).map(({ subject }) => subject)).toEqual(texts);
    // What git itself trims of a name is all that is missing.
    for (const [index, { author }] of commits.slice(1).entries())
      expect(texts[index]?.replaceAll(/[<>]/g, '')).toContain(author.name);
    expect(obeyedByTerminals(`${words?.out ?? ''}${words?.err ?? ''}`)).toBeUndefined();
  });
});

describe('F14: odd identities stay as they are', () => {
  const cases: readonly (readonly [string, Partial<ToldSignature>])[] = [
    [' <a@b> 1793880000 +0100', { name: '', email: 'a@b', time: '2026-11-05T12:00:00.000Z' }],
    [
      '=HYPERLINK("https://e.invalid","x") <a@b> 1793880000 +0100',
      { name: '=HYPERLINK("https://e.invalid","x")', email: 'a@b' },
    ],
    ['A <b> <c> 1793880000 +0100', { name: 'A', email: 'b> <c', time: '2026-11-05T12:00:00.000Z' }],
    ['A <b', { name: 'A', email: 'b', time: null, zone: null }],
    ['A b> 1793880000 +0100', { name: 'A b', email: '', time: '2026-11-05T12:00:00.000Z' }],
    ['A', { name: 'A', email: '', time: null }],
    ['', { name: '', email: '', time: null }],
    ['A <a@b>', { name: 'A', email: 'a@b', time: null }],
    ['A <a@b> yesterday', { name: 'A', email: 'a@b', time: null }],
    ['A <a@b>-<> 1793880000 -0700', { name: 'A', email: 'a@b>-<', zone: '-0700' }],
    ['A <a@b> 1793880000', { name: 'A', email: 'a@b', time: '2026-11-05T12:00:00.000Z', zone: null }],
    ['<<<<>>>> 1793880000 +0000', { time: '2026-11-05T12:00:00.000Z' }],
  ];
  let commits: readonly ToldCommitJson[];
  beforeAll(async () => {
    const committer = signedAt('2026-11-05T12:00:00Z');
    ({ commits } = await toldCommits(cases.map(([author]) => ({ author, committer }))));
  });

  test.each(cases.map(([author, expected], index) => ({ author, expected, index })))(
    '$author',
    ({ expected, index }) => {
      expect(commits[index]?.author).toMatchObject(expected);
      expect(commits[index]?.garbled).toBe(false);
    },
  );

  test('a commit without an author, with two, or with one inside its signature', async () => {
    const committer = signedAt('2026-11-05T12:00:00Z', 'C <c@d>');
    const { commits } = await toldCommits([
      { author: 'A <a@b> 1793880000 +0100\nauthor X <x@y> 1 +0000', committer },
      { committer, headers: ['gpgsig -----BEGIN PGP SIGNATURE-----', ' ', ' author X <x@y> 1 +0000', ' -----END PGP SIGNATURE-----'] },
      { committer, headers: ['mergetag object 0', ' gpgsig x'], message: '\n\nlate subject\n' },
      { committer, message: '' },
    ]); // prettier-ignore
    expect(commits.map(({ author }) => author.name)).toEqual(['A', 'a', 'a', 'a']);
    expect(commits.map(({ subject }) => subject)).toEqual(['raw', 'raw', '', '']);
    expect(commits.map(({ signature }) => signature)).toEqual(['none', 'not verified', 'none', 'none']);
  });
});

test('F8: a signature is told as not verified, whatever it says, and never as good', async () => {
  const headers = ['gpgsig -----BEGIN SSH SIGNATURE-----', ' good', ' -----END SSH SIGNATURE-----'];
  const { commits, text } = await toldCommits([{ headers }, { headers: ['gpgsig-sha256 x'] }, {}]);
  expect(commits.map(({ signature }) => signature)).toEqual(['not verified', 'not verified', 'none']);
  expect(text).not.toMatch(/"signature": "(?!not verified|none)/);
});

describe('F15: a date is what a commit asserts', () => {
  const odd: readonly (readonly [string, string, string | null])[] = [
    ['a <a@b> 4070952000 +0000', 'late', '2099-01-01T12:00:00.000Z'],
    ['a <a@b> 0 +0000', 'early', '1970-01-01T00:00:00.000Z'],
    ['a <a@b> -5 +0000', 'early', '1969-12-31T23:59:55.000Z'],
    ['a <a@b> 18446744073709551617 +0000', 'early', null],
    ['a <a@b> 99999999999999999999999999999999 +0000', 'early', null],
    ['a <a@b> 8640000000001 +0000', 'early', null],
    ['a <a@b> +0000', 'early', null],
    ['a <a@b> ', 'early', null],
    ['a <a@b> \t 1793880000 +0000', 'early', null],
    ['a <a@b> 1704067200 +0000', 'out of order', '2024-01-01T00:00:00.000Z'],
  ];
  const zones: readonly (readonly [string, string])[] = [
    ['a <a@b> 1793880000 +9999', '+9999'],
    ['a <a@b> 1793880000   -2359', '-2359'],
    ['a <a@b> 1793880000 +51800', '+51800'],
  ];
  let commits: readonly ToldCommitJson[];
  beforeAll(async () => {
    const committers = [...odd, ...zones].map(([committer]) => ({ committer }));
    ({ commits } = await toldCommits([...committers, { committer: signedAt('2026-11-10T12:00:00Z') }]));
  });

  test.each(odd.map(([committer, fault, time], index) => ({ committer, fault, time, index })))(
    '"$committer" is not believed, and between which days it came is said',
    ({ fault, time, index }) => {
      const between = ['2026-11-02', '2026-11-05'];
      expect(commits[index]).toMatchObject({ dateFault: fault, day: null, between, committer: { time } });
    },
  );

  test.each(zones.map(([committer, zone], index) => ({ committer, zone, index: odd.length + index })))(
    'the zone of "$committer" moves no day',
    ({ zone, index }) => {
      expect(commits[index]).toMatchObject({ day: '2026-11-05', dateFault: null, committer: { zone } });
    },
  );

  test('commits in the wrong order of their dates are all told, in the order of the branch', async () => {
    const dates = ['2026-11-09', '2026-11-03', '2026-11-08', '2026-11-04'].map((day) => signedAt(`${day}T12:00:00Z`));
    const { commits, words } = await toldCommits(
      dates.map((author, index) => ({ author, message: `no ${String(index)}` })),
    );
    expect(commits.map(({ subject }) => subject)).toEqual(['no 0', 'no 1', 'no 2', 'no 3']);
    expect(commits.map(({ day }) => day)).toEqual([null, '2026-11-03', '2026-11-08', null]);
    expect(words.replaceAll(/\s+/g, ' ')).toContain(
      'its own date is older than what came before it, or newer than what came after',
    );
  });
});

test('F16: a mailmap changes no name', async () => {
  const raw = { author: signedAt('2026-11-05T12:00:00Z', 'Real <real@example.org>') };
  const disk = gitOnDisk([basePlaybook, { '.mailmap': 'Nobody <nobody@example.org> <real@example.org>\n' }]);
  made.push(disk);
  disk.commit('first');
  commitRaw(disk, raw);
  disk.write({ [greet]: within(2) });
  commitRaw(disk, raw);
  disk.git('config', 'log.mailmap', 'true');
  const { out } = await runWaymark(['history', '--json', '--root', disk.root]);
  expect(out).toContain('"real@example.org"');
  expect(out).not.toContain('nobody@example.org');
});
