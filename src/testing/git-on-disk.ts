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
  commit(message: string, files?: ExampleFiles, as?: CommittedAs): string;
}

/** What a commit says of itself. */
export interface CommittedAs {
  /** An instant, `2026-03-03T12:00:00Z`. */
  readonly at?: string;
  /** The e-mail of its author and committer. */
  readonly by?: string;
}

const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const when = { GIT_AUTHOR_DATE: '2026-11-20T12:00:00+0100', GIT_COMMITTER_DATE: '2026-11-20T12:00:00+0100' };

/** @param init what `git init` is told besides */
export function gitOnDisk(layers: readonly ExampleFiles[], ...init: readonly string[]): GitOnDisk {
  const disk = playbookOnDisk(...layers);
  const env = { PATH: process.env['PATH'], HOME: disk.root, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', ...who, ...when };
  const gitWith = (more: NodeJS.ProcessEnv, input: string | Uint8Array, ...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: disk.root,
      env: { ...env, ...more },
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const feed = (input: string | Uint8Array, ...args: readonly string[]): string => gitWith({}, input, ...args);
  const git = (...args: readonly string[]): string => feed('', ...args);
  git('init', '--quiet', '--initial-branch=main', ...init);
  // What runs keep is in no commit, unless a test puts it there.
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  appendFileSync(join(disk.root, '.git/info/exclude'), '.waymark/\n');
  return {
    ...disk,
    git,
    feed,
    commit(message, files = {}, { at, by } = {}) {
      disk.write(files);
      git('add', '--all');
      const says = {
        ...(at === undefined ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }),
        ...(by === undefined ? {} : { GIT_AUTHOR_EMAIL: by, GIT_COMMITTER_EMAIL: by }),
      };
      gitWith(says, '', 'commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
