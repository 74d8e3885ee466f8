import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GitFault, isShallow, refuseOutsideRepository } from './git-fault.ts';
import { runGit } from './run-git.ts';

/** What a repository says of its history that somebody who relies on it must know. */
export interface HistoryRemarks {
  /** `sha1` or `sha256` */
  readonly objectFormat: string;
  /** Names of objects for which the clone holds replacements: none of them is used. */
  readonly replaced: readonly string[];
}

/**
 * A false date or author is worse than none, so a history of which anything is missing or bent is not read at all.
 * @throws {GitFault} no repository, no commit, a shallow clone, a clone made with a filter, or a file of grafts
 */
export function refuseBentHistory(root: string): HistoryRemarks {
  refuseOutsideRepository(root);
  if (isShallow(root))
    throw new GitFault(
      'This clone is shallow: it holds only the end of the history, and every date told from it would be false. Fetch the rest with "git fetch --unshallow" (in CI: a checkout with its whole history).',
    );
  if (isPartial(root))
    throw new GitFault(
      'This clone was made with a filter, so it lacks earlier states of files. Clone it again without one; nothing is fetched behind your back.',
    );
  // Asked for the path of this file, git would name the one that our guards put in its place.
  const grafts = join(resolve(root, say(root, ['rev-parse', '--git-common-dir']) ?? '.git'), 'info', 'grafts');
  if (existsSync(grafts) && /^\s*[0-9a-f]/m.test(readFileSync(grafts, 'latin1')))
    throw new GitFault(
      'The file .git/info/grafts gives commits other parents than they were made with, so no history told here would be the true one. Take the file away, or read a fresh clone.',
    );
  return {
    objectFormat: say(root, ['rev-parse', '--show-object-format']) ?? 'sha1',
    replaced: (say(root, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/replace']) ?? '')
      .split('\n')
      .filter((name) => name !== ''),
  };
}

/** @returns the branch that the files stand on, as `refs/heads/main`; undefined where it is not at that commit */
export function branchAt(root: string, oid: string): string | undefined {
  const name = say(root, ['symbolic-ref', '--quiet', 'HEAD']);
  return name !== undefined && say(root, ['rev-parse', '--verify', '--quiet', name]) === oid ? name : undefined;
}

function isPartial(root: string): boolean {
  return (
    say(root, ['config', '--local', '--get', 'extensions.partialClone']) !== undefined ||
    say(root, ['config', '--local', '--get-regexp', '^remote\\..*\\.promisor$']) !== undefined
  );
}

function say(root: string, args: readonly string[]): string | undefined {
  return runGit(root, args)?.toString('utf8').trim();
}
