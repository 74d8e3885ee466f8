import {
  GitFault,
  isShallow,
  missingObject,
  noMergeBase,
  refuseOutsideRepository,
  unknownRevision,
} from './git-fault.ts';
import { runGit } from './run-git.ts';

/**
 * The commit that people mean by a branch, a tag or the beginning of a commit's name.
 * @returns its whole name: 40 hexadecimal digits, 64 in a repository of SHA-256
 * @throws {GitFault} no repository, or no such commit
 */
export function findCommit(root: string, revision: string): string {
  refuseOutsideRepository(root);
  if (revision.startsWith('-')) throw new GitFault(`"${revision}" begins with a hyphen, which no revision does.`);
  return commitOf(root, revision) ?? fail(noCommit(root, revision));
}

/**
 * Where the head left the branch that is in force: what came into that branch later is no change of ours.
 * @param branch its name without a remote; undefined where the playbook names none: then `main` or `master`
 * @param head a commit's name, or `HEAD`
 * @throws {GitFault} no repository, no such branch, no common commit, or a clone too shallow to tell
 */
export function findMergeBase(root: string, branch: string | undefined, head: string): string {
  refuseOutsideRepository(root);
  const tip =
    commitOf(root, head) ??
    fail(new GitFault('This repository has no commit yet, so there is nothing to compare with.'));
  const names = branch === undefined ? ['main', 'master'] : [branch];
  // The remote's branch is the one in force; the local one of that name may be older.
  const places = names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
  const found = places.find((place) => commitOf(root, place) !== undefined) ?? fail(noBranch(root, branch));
  const shown = found.replace(/^refs\/(?:heads|remotes)\//, '');
  // What is cut off may hold the place where the two parted.
  if (isShallow(root)) throw noMergeBase(root, shown, head);
  const bases = runGit(root, ['merge-base', '--end-of-options', found, tip])?.toString().trim();
  return bases === undefined || bases === '' ? fail(noMergeBase(root, shown, head)) : bases;
}

/**
 * Where the head left a revision that people name as the base of their change. A branch is meant as the remote has it, since
 * that is the one in force; a revision that the head grew from is the base itself, in a shallow clone too.
 * @throws {GitFault} no repository, no such revision, no common commit, or a clone too shallow to tell
 */
export function findBase(root: string, revision: string): string {
  refuseOutsideRepository(root);
  const isName = revision !== 'HEAD' && /^[^-~^:@{][^~^:@{]*$/.test(revision);
  const branch = isName ? [`refs/remotes/origin/${revision}`, `refs/heads/${revision}`] : [];
  const found = branch.map((place) => commitOf(root, place)).find((oid) => oid !== undefined);
  const tip = found ?? findCommit(root, revision);
  const grewFrom = runGit(root, ['merge-base', '--is-ancestor', '--end-of-options', tip, 'HEAD']) !== undefined;
  if (grewFrom) return tip;
  if (isShallow(root)) throw noMergeBase(root, revision, 'HEAD');
  const base = runGit(root, ['merge-base', '--end-of-options', tip, 'HEAD'])?.toString().trim();
  return base === undefined || base === '' ? fail(noMergeBase(root, revision, 'HEAD')) : base;
}

function noCommit(root: string, revision: string): GitFault {
  const named = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision])?.toString().trim();
  if (named === undefined && revision === 'HEAD') return new GitFault('This repository has no commit yet.');
  // Of a whole name git asks nothing: that says no more than that nobody here has it.
  const isName = named !== undefined && isWhole.test(named) && named !== revision;
  const isLost = isName && runGit(root, ['cat-file', '-t', named]) === undefined;
  return isLost ? missingObject(root, named, 'commit') : unknownRevision(root, revision);
}

function noBranch(root: string, branch: string | undefined): GitFault {
  const { message } = unknownRevision(root, branch ?? 'main');
  return new GitFault(
    `${message} Name the commit to compare with, or the branch in force under "repository: branch:" in content/playbook.yaml.`,
  );
}

function commitOf(root: string, revision: string): string | undefined {
  const oid = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim();
  return oid !== undefined && isWhole.test(oid) ? oid : undefined;
}

const isWhole = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function fail(fault: GitFault): never {
  throw fault;
}
