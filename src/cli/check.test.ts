import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseDay, basePlaybook, baseWith, playbookFile } from '../testing/base-playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../testing/playbook-on-disk.ts';
import { launcher, runWaymark, startWaymark } from '../testing/run-waymark.ts';

const greeting = 'content/touchpoints/greet-me.md';
const frozen = { 'content/playbook.yaml': `${playbookFile}frozenOn: 2026-11-20\n` };
const opened: PlaybookOnDisk[] = [];

function playbook(...layers: readonly ExampleFiles[]): string {
  const made = playbookOnDisk(basePlaybook, ...layers);
  opened.push(made);
  return made.root;
}

let clean = '';
let broken = '';
let warned = '';

beforeAll(() => {
  clean = playbook(frozen);
  broken = playbook(frozen, baseWith(greeting, 'owner: counter', 'owner: conter'));
  warned = playbook(
    baseWith('content/playbook.yaml', 'guardian:', 'severity:\n  orphan-touchpoint: warning\nguardian:'),
    {
      'content/touchpoints/leave-a-tip.md': basePlaybook[greeting].replace('Greet me', 'Leave a tip'),
    },
  );
});

afterAll(() => {
  for (const made of opened) made.remove();
});

describe('check', () => {
  test('a playbook in order exits with 0 and one line', async () => {
    const { code, out, err } = await runWaymark(['check', '--root', clean]);
    expect(out).toBe('1 journey, 3 touchpoints, 0 errors, 0 warnings. As of 20 November 2026, frozen.\n');
    expect(err).toBe('Next: "waymark dev" shows the site while you write.\n');
    expect(code).toBe(0);
  });

  test('a playbook with an error exits with 1 and shows it', async () => {
    const { code, out, err } = await runWaymark(['check', '--root', broken]);
    expect(out).toMatchInlineSnapshot(`
      "content/touchpoints/greet-me.md:4:8
        error  "Greet me" names "conter" as its owner, but there is no such team.
        4 | owner: conter
          |        ^^^^^^
        Write "counter".   (owner-exists)

      1 journey, 3 touchpoints, 1 error, 0 warnings. As of 20 November 2026, frozen.
      "
    `);
    expect(err).toBe('Why a rule exists, with examples: "waymark explain owner-exists".\n');
    expect(code).toBe(1);
  });

  test('warnings fail only where they are asked to, and the report says the same as the exit code', async () => {
    const args = ['check', '--root', warned, '--today', baseDay];
    const easy = await runWaymark([...args, '--json']);
    const strict = await runWaymark([...args, '--json', '--strict']);
    expect([easy.code, strict.code]).toEqual([0, 1]);
    expect(JSON.parse(easy.out)).toMatchObject({ ok: true, summary: { errors: 0, warnings: 1 } });
    expect(JSON.parse(strict.out)).toMatchObject({ ok: false, summary: { errors: 0, warnings: 1 } });
  });

  test('--json prints nothing but JSON on the side of results', async () => {
    const { code, out, err } = await runWaymark(['check', '--root', broken, '--json']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      ok: false,
      today: '2026-11-20',
      commit: null,
      summary: { journeys: 1, touchpoints: 3, errors: 1, warnings: 0, exceptions: 0, advice: 0 },
      findings: [
        { rule: 'owner-exists', file: greeting, line: 4, column: 8, endLine: 4, endColumn: 14, path: '/owner' },
      ],
      notRun: ['moment-displaces', 'debts-only-fall'],
    });
  });

  test('the day is the flag’s, else the frozen one', async () => {
    const dayOf = async (...args: readonly string[]): Promise<unknown> =>
      (JSON.parse((await runWaymark(['check', '--json', '--root', ...args])).out) as { today: unknown }).today;
    expect(await dayOf(clean)).toBe('2026-11-20');
    expect(await dayOf(clean, '--today', '2027-02-28')).toBe('2027-02-28');
    expect(await dayOf(warned)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('the commit is told where there is one', async () => {
    const root = playbook(frozen);
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    const { out } = await runWaymark(['check', '--json', '--root', root]);
    expect(JSON.parse(out)).toMatchObject({ commit: git('rev-parse', 'HEAD').trim() });
  });

  test('paths are those of the playbook, from wherever it is called', async () => {
    const results = await Promise.all([
      runWaymark(['check'], { cwd: broken }),
      runWaymark(['check', '--root', '..'], { cwd: join(broken, 'content') }),
      runWaymark(['check', '--root', relative(tmpdir(), broken)], { cwd: tmpdir() }),
    ]);
    for (const { out } of results) expect(out).toMatch(new RegExp(`^${greeting}:4:8\n`));
    for (const { out, err } of results) expect(`${out}${err}`).not.toContain(broken);
  });

  test('words of a playbook cannot steer the terminal, not even behind a pipe', async () => {
    const nasty = '"A \\e[2J\\e]8;;https://x.example\\a \\x9b31m \\u202e \\r word"';
    const root = playbook(
      frozen,
      baseWith(
        greeting,
        'title: Greet me\nchannels: [counter]\nowner: counter',
        `title: ${nasty}\nchannels: [counter]\nowner: conter`,
      ),
      { 'content/teams/new\nline\u001b[31m.yaml': 'name: X\n' },
    );
    for (const args of [['check'], ['check', '--json'], ['build', '--out', join(root, 'dist')]]) {
      const { code, out, err } = await runWaymark([...args, '--root', root]);
      expect(code).toBe(1);
      expect(args.includes('--json') ? err : `${out}${err}`).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
      );
    }
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('no colour goes into a pipe', async () => {
    expect((await runWaymark(['check', '--root', broken])).out).not.toMatch(/\u001b/);
  });

  test('a reader that stops early ends it quietly', () => {
    const many = playbook(
      frozen,
      Object.fromEntries(
        Array.from({ length: 900 }, (_, index) => [
          `content/teams/t-${String(index)}.yaml`,
          `nam: ${'x'.repeat(200)}\n`,
        ]),
      ),
    );
    const command = `"${process.execPath}" "${launcher}" check --root "${many}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/EPIPE|Error|at /);
  });

  test('--watch tells again when a file changes, and ends with the code of the signal', async () => {
    const made = playbookOnDisk(basePlaybook, frozen);
    opened.push(made);
    const watching = startWaymark(['check', '--watch', '--root', made.root]);
    await watching.said('Watching.');
    const writing = setInterval(() => {
      made.write(baseWith(greeting, 'owner: counter', 'owner: conter'));
    }, 400);
    await watching.said('there is no such team');
    clearInterval(writing);
    watching.child.kill('SIGINT');
    expect((await watching.ended).code).toBe(130);
  });
});

test('what is remembered of an earlier check changes no word of the next, nor does a memory that is spoilt', async () => {
  const args = ['check', '--json', '--root', broken];
  const memory = join(broken, '.waymark/readings.json');
  rmSync(memory, { force: true });
  // What changed within the last two seconds is not remembered.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const fresh = await runWaymark(args);
  expect(existsSync(memory)).toBe(true);
  expect(await runWaymark(args)).toEqual(fresh);
  for (const spoilt of ['', '{', '[]', '{"version":1}', readFileSync(memory, 'utf8').slice(0, -20)]) {
    writeFileSync(memory, spoilt);
    expect(await runWaymark(args)).toEqual(fresh);
  }
});
