import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { naughtyStrings } from '../testing/naughty-strings.ts';
import { obeyedByTerminals } from '../testing/obeyed-by-terminals.ts';
import { commitRaw, signedAt, type RawCommit } from '../testing/raw-commit.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const within = (minutes: number): string => greetingFile.replace('1 min', `${String(minutes)} min`);

const made: GitOnDisk[] = [];
afterAll(() => {
  for (const disk of made.splice(0)) disk.remove();
});

interface Signed {
  readonly name: string;
  readonly email: string;
  readonly time: string | null;
  readonly zone: string | null;
}
interface Told {
  readonly seq: number;
  readonly subject: string;
  readonly author: Signed;
  readonly committer: Signed;
  readonly signature: string;
  readonly garbled: boolean;
  readonly cut: boolean;
  readonly day: string | null;
  readonly between: readonly (string | null)[];
  readonly dateFault: string | null;
}

/** A playbook whose first commit is plain, and then one commit for each of these, every one with a change of its own. */
async function told(raws: readonly RawCommit[], before: RawCommit = { author: signedAt('2026-11-02T12:00:00Z') }) {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
  commitRaw(disk, { ...before, parents: [] });
  for (const [index, raw] of raws.entries()) {
    disk.write({ [greet]: within(index + 2) });
    commitRaw(disk, raw);
  }
  const [json, words, entry] = await Promise.all(
    [['--json'], [], ['greet-me']].map((args) => runWaymark(['history', '--root', disk.root, ...args])),
  );
  expect([json?.code, words?.code, entry?.code], json?.err).toEqual([0, 0, 0]);
  for (const one of [words, entry]) expect(obeyedByTerminals(`${one?.out ?? ''}${one?.err ?? ''}`)).toBeUndefined();
  const text = json?.out ?? '';
  expect(text.isWellFormed()).toBe(true);
  const { commits } = JSON.parse(text) as { readonly commits: readonly Told[] };
  expect(commits).toHaveLength(raws.length + 1);
  return { disk, commits: commits.slice(1), text, words: words?.out ?? '', entry: entry?.out ?? '' };
}

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
    const { commits } = JSON.parse(json?.out ?? '') as { readonly commits: readonly Told[] };
    expect(commits.slice(1).map(({ subject }) => subject)).toEqual(texts);
    // What git itself trims of a name is all that is missing.
    for (const [index, { author }] of commits.slice(1).entries())
      expect(texts[index]?.replaceAll(/[<>]/g, '')).toContain(author.name);
    expect(obeyedByTerminals(`${words?.out ?? ''}${words?.err ?? ''}`)).toBeUndefined();
  });
});

describe('F14: odd identities stay as they are', () => {
  const cases: readonly (readonly [string, Partial<Signed>])[] = [
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
  let commits: readonly Told[];
  beforeAll(async () => {
    const committer = signedAt('2026-11-05T12:00:00Z');
    ({ commits } = await told(cases.map(([author]) => ({ author, committer }))));
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
    const { commits } = await told([
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
  const { commits, text } = await told([{ headers }, { headers: ['gpgsig-sha256 x'] }, {}]);
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
  let commits: readonly Told[];
  beforeAll(async () => {
    const committers = [...odd, ...zones].map(([committer]) => ({ committer }));
    ({ commits } = await told([...committers, { committer: signedAt('2026-11-10T12:00:00Z') }]));
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
    const { commits, words } = await told(dates.map((author, index) => ({ author, message: `no ${String(index)}` })));
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

describe('F22: bytes are read by the encoding that the commit names', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const identity = 'J\u00fcrgen <j@b> 1793880000 +0000';

  const cases: readonly (readonly [string, RawCommit, string, boolean])[] = [
    ['ISO-8859-1', { headers: ['encoding ISO-8859-1'], author: latin(identity), message: latin('Gr\u00fc\u00dfe\n') }, 'Gr\u00fc\u00dfe', false],
    ['UTF-8, unsaid', { author: identity, message: 'Gr\u00fc\u00dfe\n' }, 'Gr\u00fc\u00dfe', false],
    ['Latin bytes that nobody names', { author: latin(identity), message: latin('Gr\u00fc\u00dfe\n') }, 'Gr\ufffd\ufffde', true],
    ['an encoding that there is not', { headers: ['encoding klingon'], author: identity, message: 'Gr\u00fc\u00dfe\n' }, 'Gr\u00fc\u00dfe', false],
    ['Shift_JIS', { headers: ['encoding Shift_JIS'], message: Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x0a]) }, '\u30c6\u30b9\u30c8', false],
    ['half a character of UTF-16 in UTF-8', { message: Buffer.from([0xed, 0xa0, 0x80, 0x78, 0x0a]) }, '\ufffd\ufffd\ufffdx', true],
    ['a byte order mark', { message: '\ufeffx\n' }, '\ufeffx', false],
  ]; // prettier-ignore
  let commits: readonly Told[];
  let words: string;
  beforeAll(async () => {
    const committer = signedAt('2026-11-05T12:00:00Z');
    ({ commits, words } = await told(cases.map(([, raw]) => ({ committer, ...raw }))));
  });

  test.each(cases.map(([name, raw, subject, garbled], index) => ({ name, raw, subject, garbled, index })))(
    '$name',
    ({ raw, subject, garbled, index }) => {
      expect(commits[index]).toMatchObject({ subject, garbled });
      if (raw.author !== undefined && !garbled) expect(commits[index]?.author.name).toBe('J\u00fcrgen');
    },
  );

  test('and what does not fit it is said', () => {
    expect(words.split('bytes that do not fit its encoding')).toHaveLength(
      1 + cases.filter(([, , , garbled]) => garbled).length,
    );
  });
});

describe('a commit of any length is told by its beginning', () => {
  test('a subject, a name and a message without an end', async () => {
    const long = '\u{1f600}'.repeat(100_000);
    const { commits, text } = await told([
      { message: `${long}\n` },
      { author: signedAt('2026-11-05T12:00:00Z', `${'N'.repeat(200_000)} <a@b>`) },
      { message: `short\n\n${'m'.repeat(50_000_000)}` },
      { headers: [`x-long ${'x'.repeat(3_000_000)}`, 'gpgsig x'] },
      {},
    ]);
    expect(text.length).toBeLessThan(60_000);
    expect(commits.map(({ cut }) => cut)).toEqual([true, true, false, true, false]);
    expect(commits[0]?.subject).toBe(`${'\u{1f600}'.repeat(500)}\u2026`);
    expect(commits[1]?.author).toMatchObject({ name: `${'N'.repeat(1000)}\u2026`, email: 'a@b' });
    expect(commits.map(({ subject }) => subject).slice(2)).toEqual(['short', '', 'raw']);
  });
});
