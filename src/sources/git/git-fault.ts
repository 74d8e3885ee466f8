import { didYouMean } from '../../schema/did-you-mean.ts';
import { askGit, runGit, type GitAnswer } from './run-git.ts';

/** Why a commit cannot be read, and how to mend it, in words for people. */
export class GitFault extends Error {}

const unshallow = 'Fetch the rest with "git fetch --unshallow" (in CI: a checkout with its whole history).';

/** @throws {GitFault} where the folder is in no repository that may be read */
export function refuseOutsideRepository(root: string): void {
  const answer = askGit(root, ['rev-parse', '--git-dir']);
  if ('output' in answer) return;
  if (answer.missing) throw new GitFault('Commits are read with git, which is not installed here.');
  if (answer.refusal.includes('dubious ownership')) throw new GitFault(ownersWords(answer.refusal));
  if (answer.refusal.includes('not a git repository'))
    throw new GitFault(
      'This folder is in no git repository, so there is no earlier state to compare with. "git init" and a first commit begin one.',
    );
  throw new GitFault(`git cannot read this repository: ${oneLine(answer.refusal)}`);
}

/** Git says itself which folder is meant and what makes it safe; nothing is made safe behind anybody's back. */
function ownersWords(refusal: string): string {
  return `The repository belongs to another user of this machine, and git reads none that you have not called safe. ${oneLine(refusal)}`;
}

/** @returns whether the clone lacks the beginning of its history */
export function isShallow(root: string): boolean {
  return runGit(root, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true';
}

/** A revision that git does not know: what it may have been meant to be. */
export function unknownRevision(root: string, revision: string): GitFault {
  const near = didYouMean(revision, namesOf(root));
  const hint =
    near !== undefined
      ? `Did you mean "${near}"?`
      : isShallow(root)
        ? `This clone is shallow: it holds only the end of the history. ${unshallow}`
        : 'A revision is a branch, a tag or a commit; "git fetch" brings those that others have made.';
  return new GitFault(`git knows no revision "${revision}" here. ${hint}`);
}

/** Two commits that have no common one, as far as this clone can tell. */
export function noMergeBase(root: string, one: string, other: string): GitFault {
  return isShallow(root)
    ? new GitFault(
        `This clone is shallow: it holds only the end of the history, so nobody can say where ${other} left ${one}. ${unshallow}`,
      )
    : new GitFault(`${one} and ${other} have no commit in common. Name the commit to compare with.`);
}

/** Objects that a commit names and the clone does not hold: a clone made with a filter, or a damaged one. */
export function missingObjects(root: string, oid: string, answer?: GitAnswer): GitFault {
  return lacking(root, `all files of commit ${oid.slice(0, 12)}`, answer);
}

/** One object of the history, by its own name. @param kind what it should be */
export function missingObject(root: string, oid: string, kind: string, answer?: GitAnswer): GitFault {
  return lacking(root, `the ${kind === 'blob' ? 'file' : kind} ${oid.slice(0, 12)} whole`, answer);
}

/** Commits before one of them. */
export function missingHistory(root: string, oid: string, answer?: GitAnswer): GitFault {
  return lacking(root, `the whole history before commit ${oid.slice(0, 12)}`, answer);
}

function lacking(root: string, what: string, answer: GitAnswer | undefined): GitFault {
  const said = answer && 'refusal' in answer && answer.refusal !== '' ? ` (git: ${oneLine(answer.refusal)})` : '';
  const partial = runGit(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']) !== undefined;
  const mend = partial
    ? 'This clone was made with a filter; clone it again without one.'
    : '"git fsck" says what is damaged.';
  return new GitFault(`This clone does not hold ${what}${said}. ${mend}`);
}

function namesOf(root: string): readonly string[] {
  const listed = runGit(root, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes', 'refs/tags']);
  return (listed?.toString('utf8') ?? '')
    .split('\n')
    .map((name) => name.replace(/^refs\/(?:heads|remotes|tags)\//, ''))
    .filter((name) => name !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
