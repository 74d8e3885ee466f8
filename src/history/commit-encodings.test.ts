import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedAt, type RawCommit } from '../testing/raw-commit.ts';
import { removeTold, toldCommits, type ToldCommitJson } from '../testing/told-commits.ts';

afterAll(removeTold);

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
  let commits: readonly ToldCommitJson[];
  let words: string;
  beforeAll(async () => {
    const committer = signedAt('2026-11-05T12:00:00Z');
    ({ commits, words } = await toldCommits(cases.map(([, raw]) => ({ committer, ...raw }))));
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
    const { commits, text } = await toldCommits([
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
