import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import { asof } from './commands/asof.ts';
import { workingTree } from '../sources/working-tree.ts';
import { makeDemoHistory } from '../testing/demo-history/make-demo-history.ts';
import { keptTerminal } from '../testing/kept-terminal.ts';
import { runWaymark } from '../testing/run-waymark.ts';

let folder = '';
let root = '';
const git = (...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'asof-'));
  root = join(folder, 'demo');
  await makeDemoHistory(root);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface State {
  readonly commit: string;
  readonly entries: readonly { readonly entry: string; readonly data: unknown; readonly body: string | null }[];
}

test('each state of two years is told entry by entry as git has it', { timeout: 300_000 }, async () => {
  const commits = git('rev-list', '--first-parent', '--reverse', 'HEAD').toString().trim().split('\n');
  expect(commits.length).toBeGreaterThan(200);
  for (const oid of commits) {
    const terminal = keptTerminal();
    expect(await asof.run(terminal, { root, json: true }, [oid])).toBe(0);
    const { commit, entries } = JSON.parse(terminal.told()) as State;
    expect(commit).toBe(oid);
    // Git itself lays the state out, file by file, and the same door reads it.
    const state = join(folder, 'state');
    rmSync(state, { recursive: true, force: true });
    mkdirSync(state);
    execFileSync('tar', ['-x', '-C', state], { input: git('archive', '--format=tar', oid, 'content', 'journeys') });
    const { playbook } = await readPlaybook(workingTree(state));
    const told = entries.map(({ entry, data, body }) => [entry, data, body]);
    const read = playbook.items.map(({ kind, id, data, body }) => {
      const { accounts: _, ...shown } = data as { accounts?: unknown };
      return [`${kind}/${id}`, JSON.parse(JSON.stringify(shown)) as unknown, body?.text ?? null];
    });
    expect(told, oid).toEqual(read);
  }
});

test('a day has the state of the last commit until its end', async () => {
  const rows = git('log', '--first-parent', '--format=%H %ct', '--reverse').toString().trim().split('\n');
  const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });
  for (const day of ['2025-03-31', '2026-03-12', '2026-10-25']) {
    const last = rows.map((row) => row.split(' ')).findLast(([, time]) => berlin.format(Number(time) * 1000) <= day);
    const { out } = await runWaymark(['asof', day, '--json', '--root', root]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, asked: day, day, commit: last?.[0] });
  }
});
