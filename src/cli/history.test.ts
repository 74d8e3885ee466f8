import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approval, forgeLines, pullRequest } from '../testing/forge-lines.ts';
import { askAt } from '../testing/ask-at.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { toldBranch, type ToldBranch } from '../testing/told-branch.ts';

let disk: ToldBranch['disk'];
let oids: ToldBranch['oids'];
beforeAll(() => {
  ({ disk, oids } = toldBranch());
});
afterAll(() => {
  disk.remove();
});

const { run, json } = askAt(() => disk.root);
const record = (text: string): readonly string[] => {
  disk.write({ '.git/forge.jsonl': text });
  return ['--forge', join(disk.root, '.git/forge.jsonl')];
};

describe('history', () => {
  test('explains itself', async () => {
    for (const command of ['history', 'asof']) {
      const { code, out } = await runWaymark([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(
        new RegExp(`Usage: waymark ${command} .*--forge <file>.*Examples:\\n  waymark ${command} `, 's'),
      );
    }
    expect((await runWaymark(['--help'])).out).toMatch(/^ {2}history .*^ {2}asof /ms);
  });

  test('tells the latest changes, the newest first, and what to ask next', async () => {
    const { words, said, code } = await run('history');
    expect(code).toBe(0);
    expect(words).toMatch(
      new RegExp(
        `^Between 20 October 2026 and 10 November 2026 commit ${oids.sooner.slice(0, 12)}: committed by Counter;`,
      ),
    );
    expect(words).toContain('The day is not told by the commit: its own date is older than what came before it');
    expect(words.indexOf('Strengthened: *Cup in time*')).toBeLessThan(words.indexOf('Weakened: *Greet me*'));
    expect(said).toContain('4 commits of 5 commits on this branch changed the playbook.');
    expect(said).toContain('Next: "waymark history <entry>"');
    expect(`${words}${said}`).not.toMatch(/somebody@|shops\.example|checker/);
  });

  test('tells one entry through all its names, by any of them', async () => {
    for (const name of ['say-hello', 'touchpoint/say-hello', 'greet-me', 'touchpoint/greet-me']) {
      const { words, said } = await run('history', name);
      expect(words).toMatch(
        /^“Say hello” touchpoint\/say-hello In this playbook before 1 October 2026, committed by Counter/,
      );
      expect(words).toContain('Weakened: *Greet me* on counter, 1 min -> 2 min');
      expect(words).toContain('approval: no record here');
      expect(words).not.toContain('approved by');
      expect(said).toContain('Told from 3 commits');
    }
  });

  test('tells one part of it alone', async () => {
    const { words, said, code } = await run('history', 'say-hello#seen-at-once');
    expect(code).toBe(0);
    expect(words).toContain('Weakened: *Greet me* on counter');
    expect(words).not.toContain('Added: *Greet me*, touchpoint');
    expect(said).toContain('Told from 2 commits');
    const unknown = await run('history', 'say-hello#seen-at-onec');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.said).toContain('Did you mean "#seen-at-once"?');
    const still = await run('history', 'my-order#i-order');
    expect([still.code, still.said]).toEqual([0, expect.stringContaining('no commit changed it by itself')]);
  });

  test.each([
    ['say-helo', 'No commit of this history has an entry "say-helo". Did you mean "say-hello"?'],
    ['touchpoint/say-helo', 'Did you mean "touchpoint/say-hello"?'],
    ['persona/say-hello', 'No commit of this history has an entry "persona/say-hello".'],
    ['cup-in-time', 'Several entries are called "cup-in-time": write "touchpoint/cup-in-time" and "team/cup-in-time".'],
    ['', 'No commit of this history has an entry ""'],
    ['\u001b[2J\u202e', 'has an entry "\\u001b[2J\\u202e"'],
  ])('says of %j what is wrong with it', async (name, words) => {
    const { code, out, said } = await run('history', name);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(words);
  });

  test('--json is of version 1, the oldest first, and holds raw names beside what is believed', async () => {
    const { commits, ...facts } = await json('history');
    expect(facts).toEqual({ version: 1, head: disk.git('rev-parse', 'HEAD').trim(), objectFormat: 'sha1', replaced: [], rewritten: null, timeZone: 'Europe/Berlin' }); // prettier-ignore
    expect(commits.map(({ commit }) => commit)).toEqual([oids.first, oids.slower, oids.renamed, oids.sooner]);
    expect(Object.keys(commits[0] ?? {}).toSorted()).toEqual(
      'account,approvals,author,between,commit,committer,cap,cut,dateFault,day,dropped,entries,garbled,how,moments,parents,pull,restsOn,seq,signature,subject,teams'.split(',').toSorted(),
    ); // prettier-ignore
    expect(commits[1]).toMatchObject({
      subject: 'slower (#3)',
      author: { name: 'Somebody', email: 'somebody@shops.example', time: '2026-10-10T12:00:00.000Z', zone: '+0000' },
      day: '2026-10-10',
      teams: ['counter'],
      pull: null,
      approvals: null,
    });
    expect(commits[3]).toMatchObject({ day: null, between: ['2026-10-20', '2026-11-10'], dateFault: 'out of order' });
    const one = await json('history', 'say-hello#seen-at-once');
    expect([one['version'], one['entry'], one.revisions.length]).toEqual([1, 'touchpoint/say-hello#seen-at-once', 2]);
  });

  test('by the record of the forge says who approved; a record that cannot be believed is refused', async () => {
    const pull = {
      number: 3,
      head_oid: oids.first,
      merge_oid: oids.slower,
      merged_at: '2026-10-12T22:30:00Z',
      created_at: '2026-10-11T00:00:00Z',
    };
    const reviews = [approval('checker', oids.first, '2026-10-12T00:00:00Z')];
    const forge = record(forgeLines(pullRequest({ ...pull, reviews })));
    const { words, said } = await run('history', 'say-hello', ...forge);
    // By the clock of the forge, in the time zone of the playbook.
    expect(words).toContain(
      `13 October 2026 commit ${oids.slower.slice(0, 12)}, pull request 3: merged by an account of no team (by the record of the forge); approved by Counter (by the record of the forge)`,
    );
    expect(said).toContain('what the record of the forge says');
    expect(words).not.toContain('checker');
    expect((await json('history', ...forge)).commits[1]).toMatchObject({ pull: { number: 3, author: 'writer' }, approvals: [{ login: 'checker', teams: ['counter'] }] }); // prettier-ignore
    for (const [text, why] of [
      ['', 'The record is empty'],
      ['{"forge":2}\n', 'forge.jsonl:1:'],
      [`${forgeLines()}no json\n`, 'forge.jsonl:2: This line is no JSON'],
      [forgeLines(pullRequest({ ...pull, merged_at: '2026-10-01T00:00:00Z' })), 'before it was opened'],
    ] as const) {
      const refused = await run('history', ...record(text));
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.said).toContain(why);
    }
    const none = await run('asof', '2026-10-12', '--forge', 'no-such-file.jsonl');
    expect([none.code, none.said]).toEqual([2, expect.stringContaining('record "no-such-file.jsonl" cannot be read')]);
  });

  test('a folder that is no playbook, and too many words, are a wrong call', async () => {
    expect((await runWaymark(['history', '--root', join(disk.root, '.git')])).code).toBe(2);
    expect((await run('history', 'say-hello', 'more')).code).toBe(2);
    expect((await run('asof')).code).toBe(2);
  });
});
