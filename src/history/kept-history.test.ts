import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { launcher, runWaymark, startWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const within = (minutes: number): string => greetingFile.replace('1 min', `${String(minutes)} min`);
const words = 'Words that make a row long. '.repeat(2000);

const made: GitOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

/** A playbook of so many commits; the rows of each are long where `long`. */
function repository(count: number, long = false): GitOnDisk {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.commit('first');
  const commits = Array.from({ length: count }, (_, index) => {
    const text = `${within(index + 2)}${long ? `${words}${String(index)}\n` : ''}`;
    const who = `a <a@b> ${String(1_795_200_000 + index)} +0000`;
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata 1\nx\n${index === 0 ? 'from refs/heads/main^0\n' : ''}M 100644 inline ${greet}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`;
  });
  disk.feed(commits.join(''), 'fast-import', '--quiet', '--force');
  disk.git('reset', '--quiet', '--hard');
  return disk;
}

const args = (disk: GitOnDisk) => ['history', '--json', '--root', disk.root];
const kept = (disk: GitOnDisk) => join(disk.root, '.waymark/history');
const history = async (disk: GitOnDisk) => {
  const { code, out, err } = await runWaymark(args(disk));
  expect(code, err).toBe(0);
  return out;
};
/** What a clone says that nobody read before. */
async function fresh(disk: GitOnDisk): Promise<string> {
  rmSync(join(disk.root, '.waymark'), { recursive: true, force: true });
  return history(disk);
}

test('two runs at a time, of two branches even, break nothing for each other or for the next', async () => {
  const disk = repository(300);
  const expected = { main: await fresh(disk), work: '' };
  disk.git('checkout', '--quiet', '-b', 'work', 'HEAD~200');
  disk.commit('work', { [greet]: within(777) });
  expected.work = await fresh(disk);
  rmSync(kept(disk), { recursive: true });
  for (let round = 0; round < 2; round++) {
    const runs = [];
    for (const branch of ['main', 'work', 'main', 'work'] as const) {
      // The head that a run reads is the one that it finds when it begins.
      disk.git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
      const run = startWaymark(args(disk));
      runs.push({ branch, run });
      await setTimeout(round * 300);
    }
    for (const { run } of runs) {
      const { code, out, err } = await run.ended;
      expect([code, [expected.main, expected.work].includes(withoutRewritten(out))], err).toEqual([0, true]);
    }
    for (const branch of ['main', 'work'] as const) {
      disk.git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
      expect(withoutRewritten(await history(disk)) === expected[branch]).toBe(true);
    }
    disk.commit('more', { [greet]: within(1000 + round) });
    expected.work = await fresh(disk);
  }
  // Nothing is left but the rows of the last reading.
  expect(readdirSync(kept(disk)).map((name) => name.replace(/-[0-9a-f]+/, '')).toSorted()).toEqual(['commits.jsonl', 'revisions.jsonl', 'state.json']); // prettier-ignore
});

function withoutRewritten(json: string): string {
  expect(json).toContain('"rewritten": null');
  return json;
}

test('a run that is killed at any time leaves what a fresh clone would tell', async () => {
  const disk = repository(100, true);
  const expected = await fresh(disk);
  for (let round = 0; round < 3; round++) {
    rmSync(kept(disk), { recursive: true, force: true });
    if (round % 2 === 1) {
      disk.git('reset', '--quiet', '--hard', 'HEAD~40');
      await history(disk);
      disk.git('reset', '--quiet', '--hard', 'ORIG_HEAD');
    }
    const { child, ended } = startWaymark(args(disk));
    await setTimeout(400 + round * 300);
    child.kill('SIGKILL');
    await ended;
    expect((await history(disk)) === expected, String(round)).toBe(true);
    expect((await history(disk)) === expected, String(round)).toBe(true);
  }
});

test('what a killed run left is taken away in time, and what another run writes now is not', async () => {
  const disk = repository(2);
  mkdirSync(kept(disk), { recursive: true });
  for (const name of ['commits.1', 'revisions.2']) writeFileSync(join(kept(disk), name), 'x');
  utimesSync(join(kept(disk), 'commits.1'), 1, 1);
  await history(disk);
  expect(readdirSync(kept(disk)).includes('commits.1')).toBe(false);
  expect(readdirSync(kept(disk)).includes('revisions.2')).toBe(true);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['emptied', () => Buffer.alloc(0)],
])('rows that were %s are read again', async (_, spoil) => {
  const disk = repository(5);
  const expected = await fresh(disk);
  for (const name of readdirSync(kept(disk))) {
    const file = join(kept(disk), name);
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await history(disk)).toBe(expected);
  }
});

describe('where nothing can be written', () => {
  test.each<[string, (disk: GitOnDisk) => void]>([
    ['the folder of kept things is a file', (disk) => { writeFileSync(join(disk.root, '.waymark'), 'x'); }],
    ['the folder of kept rows leads nowhere', (disk) => { mkdirSync(join(disk.root, '.waymark')); symlinkSync('/nowhere/at/all', kept(disk)); }],
    ['the state is a folder', (disk) => { mkdirSync(join(kept(disk), 'state.json/x'), { recursive: true }); }],
  ])('%s: the answer is the same', async (_, block) => {
    const disk = repository(5);
    const expected = await fresh(disk);
    rmSync(join(disk.root, '.waymark'), { recursive: true });
    block(disk);
    expect(await history(disk)).toBe(expected);
    expect(await history(disk)).toBe(expected);
  }); // prettier-ignore

  const mayMount = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
  const inside = (script: string, disk: GitOnDisk) =>
    spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-ec', script], {
      env: { PATH: process.env['PATH'], HOME: disk.root, ROOT: disk.root, NODE: process.execPath, WAYMARK: launcher },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const run = '"$NODE" "$WAYMARK" history --json --root "$ROOT"';

  test.skipIf(!mayMount)('a folder that is read-only: the answer is the same', async () => {
    const disk = repository(5);
    const expected = await fresh(disk);
    rmSync(join(disk.root, '.waymark'), { recursive: true });
    const { stdout, stderr, status } = inside(
      `mount --bind "$ROOT" "$ROOT"; mount -o remount,ro,bind "$ROOT"; if touch "$ROOT/x" 2>/dev/null; then exit 9; fi; ${run}`,
      disk,
    );
    expect([status, stdout === expected], stderr).toEqual([0, true]);
  });

  // The rows of 60 long commits are some megabytes: the disk is full at another place of the work each time.
  test.skipIf(!mayMount).each([8, 100, 1100, 2500, 4000, 6000])(
    'a disk of %i kilobytes: the answer is the same, and the kept rows are whole or gone',
    async (size) => {
      const disk = repository(60, true);
      const expected = await fresh(disk);
      rmSync(join(disk.root, '.waymark'), { recursive: true });
      mkdirSync(join(disk.root, '.waymark'));
      const { stdout, stderr, status } = inside(
        `mount -t tmpfs -o size=${String(size)}k tmpfs "$ROOT/.waymark"; ${run}; ls "$ROOT/.waymark/history" >&2; ${run} > "$ROOT/.git/again"`,
        disk,
      );
      expect([status, stdout === expected], stderr.slice(0, 500)).toEqual([0, true]);
      expect(readFileSync(join(disk.root, '.git/again'), 'utf8') === expected).toBe(true);
      expect(stderr).not.toMatch(/^(?:commits|revisions|state\.json)\.\d+$/m);
    },
  );
});

test('rows that a repository carries are not believed, and are left as they are', async () => {
  const disk = repository(2);
  const expected = await fresh(disk);
  // Whoever brings a change may bring rows with it that say what they like.
  const name = readdirSync(kept(disk)).find((one) => one.startsWith('revisions')) ?? '';
  const forged = readFileSync(join(kept(disk), name), 'utf8').replaceAll('weakened', 'Weakened');
  writeFileSync(join(kept(disk), name), forged);
  expect(await history(disk)).not.toBe(expected);
  disk.git('add', '--force', '.waymark');
  const { out, err } = await runWaymark(args(disk));
  expect(out).toBe(expected);
  expect(err).toContain('The repository carries files in .waymark/');
  expect(readFileSync(join(kept(disk), name), 'utf8')).toBe(forged);
  execFileSync('git', ['rm', '-r', '-q', '--cached', '.waymark'], { cwd: disk.root });
  expect(existsSync(join(kept(disk), name))).toBe(true);
});
