import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExampleFiles } from '../rules/rule.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';

/** A playbook in a repository of its own, with the git of this machine and no settings but those given here. */
export interface GitOnDisk extends PlaybookOnDisk {
  git(...args: readonly string[]): string;
  /** The same for a command that reads what it is given. */
  feed(input: string | Uint8Array, ...args: readonly string[]): string;
  /** Lays files over it and commits them. @returns the commit's name */
  commit(message: string, files?: ExampleFiles): string;
}

const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const when = { GIT_AUTHOR_DATE: '2026-11-20T12:00:00+0100', GIT_COMMITTER_DATE: '2026-11-20T12:00:00+0100' };

/** @param init what `git init` is told besides */
export function gitOnDisk(layers: readonly ExampleFiles[], ...init: readonly string[]): GitOnDisk {
  const disk = playbookOnDisk(...layers);
  const env = { PATH: process.env['PATH'], HOME: disk.root, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', ...who, ...when };
  const feed = (input: string | Uint8Array, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: disk.root, env, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] });
  const git = (...args: readonly string[]): string => feed('', ...args);
  git('init', '--quiet', '--initial-branch=main', ...init);
  // What runs keep is in no commit, unless a test puts it there.
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  appendFileSync(join(disk.root, '.git/info/exclude'), '.waymark/\n');
  return {
    ...disk,
    git,
    feed,
    commit(message, files = {}) {
      disk.write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
