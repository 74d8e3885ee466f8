import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAt } from '../testing/ask-at.ts';
import { toldBranch, type ToldBranch } from '../testing/told-branch.ts';

const greet = 'content/touchpoints/greet-me.md';
const counter = 'content/teams/counter.yaml';

let disk: ToldBranch['disk'];
let oids: ToldBranch['oids'];
beforeAll(() => {
  ({ disk, oids } = toldBranch());
});
afterAll(() => {
  disk.remove();
});

const { run, json } = askAt(() => disk.root);
describe('asof', () => {
  const within = async (...args: readonly string[]) => {
    const { words, code, said } = await run('asof', ...args);
    expect(code, said).toBe(0);
    return /within \d min/.exec(words)?.[0];
  };

  test('shows what stood at the end of a day, in a tag, a branch and a commit', async () => {
    const { words } = await run('asof', '2026-10-09');
    expect(words).toContain(
      `Corner Café Group, as it stood on 9 October 2026 (commit ${oids.first.slice(0, 12)}): 1 journey, 3 touchpoints. Moments of truth: 1 “Cup in time” of “I order a coffee and it is right”`,
    );
    expect(await within('2026-10-09', 'greet-me')).toBe('within 1 min');
    expect(await within('2026-10-10', 'greet-me')).toBe('within 2 min');
    expect(await within('v1.0', 'touchpoint/greet-me')).toBe('within 1 min');
    expect(await within('trial', 'greet-me')).toBe('within 2 min');
    expect(await within(oids.first.slice(0, 9), 'greet-me')).toBe('within 1 min');
    expect(await within('HEAD', 'touchpoint/cup-in-time')).toBe('within 4 min');
    expect((await run('asof', 'v1.0', 'greet-me')).said).toContain(`git show ${oids.first.slice(0, 12)}:./${greet}`);
  });

  test('today is what stands; tomorrow, no day, and a day before the first commit are refused', async () => {
    const day = (days: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000); // prettier-ignore
    expect(await within(day(0), 'touchpoint/cup-in-time')).toBe('within 4 min');
    for (const [when, why] of [
      [day(1), 'is still to come'],
      ['2026-02-30', '"2026-02-30" is no day'],
      ['2026-13-01', '"2026-13-01" is no day'],
      ['2026-10-1', 'git knows no revision "2026-10-1" here'],
      [
        '2026-09-30',
        `This history begins 1 October 2026, with commit ${oids.first.slice(0, 12)}. What stood on 30 September 2026 is in no commit.`,
      ],
      ['1969-01-01', 'is in no commit'],
      ['v1.1', 'Did you mean "v1.0"?'],
    ] as const) {
      const { code, out, said } = await run('asof', when);
      expect([when, code, out]).toEqual([when, 2, '']);
      expect(said).toContain(why);
    }
  });

  test('a day whose state hangs on a date that cannot be right is refused, with the commit to ask for', async () => {
    const { code, out, said } = await run('asof', '2026-10-25');
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(
      `Nobody can say for certain what stood on 25 October 2026: commit ${oids.sooner.slice(0, 12)} came between 20 October 2026 and 10 November 2026`,
    );
    expect(said).toContain(`"waymark asof ${oids.sooner.slice(0, 12)}"`);
    expect(await within('2026-11-10', 'touchpoint/cup-in-time')).toBe('within 4 min');
  });

  test('an entry that the state does not have is named as it was then', async () => {
    const { code, said } = await run('asof', 'v1.0', 'say-hello');
    expect([code, said]).toEqual([
      2,
      expect.stringContaining(
        `There is no entry "say-hello" in the playbook as it stands in v1.0, commit ${oids.first.slice(0, 12)}.`,
      ),
    ]);
    expect((await run('asof', 'v1.0', 'great-me')).said).toContain('Did you mean "greet-me"?');
    expect((await run('asof', 'HEAD', 'cup-in-time')).said).toContain('Several entries are called "cup-in-time"');
  });

  test('--json is of version 1 and names no account', async () => {
    const told = await json('asof', '2026-10-09');
    expect(told).toMatchObject({
      version: 1,
      asked: '2026-10-09',
      commit: oids.first,
      day: '2026-10-09',
      unreadable: [],
      measurements: ['content/measurements/till/2026-10.csv'],
    });
    expect(told.entries.find(({ entry }) => entry === 'team/counter')).toMatchObject({ file: counter, status: 'live' });
    expect(JSON.stringify(told)).not.toMatch(/accounts|somebody|checker/);
    const { entries, commit, day, ...rest } = await json('asof', 'trial', 'team/counter');
    expect([commit, day, Object.keys(rest).toSorted()]).toEqual([
      oids.slower,
      null,
      ['asked', 'unreadable', 'version'],
    ]);
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/accounts|somebody|checker/);
    expect((await run('asof', 'trial', 'team/counter')).words).not.toMatch(/somebody|checker/);
  });

  test('asks nothing of what was kept', async () => {
    const before = (await run('asof', '2026-10-09', '--json')).out;
    rmSync(join(disk.root, '.waymark'), { recursive: true, force: true });
    expect((await run('asof', '2026-10-09', '--json')).out).toBe(before);
  });
});
