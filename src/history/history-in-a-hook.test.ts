import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { launcher, runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repository(): GitOnDisk {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.commit('first');
  disk.commit('second', { [greet]: greetingFile.replace('1 min', '2 min') });
  return disk;
}

describe('F11: in a real hook', () => {
  /** Runs `history` in a pre-commit hook of a commit that adds a file, and `asof` in the next one. */
  function hook(disk: GitOnDisk, root: string, folder: string): string {
    const hooks = join(disk.root, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    const told = join(folder, 'told.json');
    writeFileSync(
      join(hooks, 'pre-commit'),
      `#!/bin/sh\nenv | grep ^GIT_ > '${folder}/env'\n'${process.execPath}' '${launcher}' history --json --root '${root}' > '${told}' 2>&1\n`,
    );
    chmodSync(join(hooks, 'pre-commit'), 0o755);
    return told;
  }

  test.each(['the repository', 'a linked worktree'])('the history of %s is told as outside of it', async (where) => {
    const disk = repository();
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hook-'));
    made.push({ remove: () => { rmSync(folder, { recursive: true }); } }); // prettier-ignore
    const linked = join(folder, 'linked');
    if (where === 'a linked worktree') disk.git('worktree', 'add', '--quiet', '-b', 'work', linked);
    const root = where === 'a linked worktree' ? linked : disk.root;
    const expected = (await runWaymark(['history', '--json', '--root', root])).out;
    const told = hook(disk, root, folder);
    writeFileSync(join(root, greet), greetingFile.replace('1 min', '9 min'));
    disk.git('-C', root, 'commit', '--quiet', '--message', 'third', greet);
    expect(readFileSync(join(folder, 'env'), 'utf8')).toMatch(/^GIT_INDEX_FILE=/m);
    expect(readFileSync(told, 'utf8')).toBe(expected);
    expect((await runWaymark(['history', '--json', '--root', root])).out).not.toBe(expected);
  });
});
