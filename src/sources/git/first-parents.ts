import { missingHistory } from './git-fault.ts';
import { askGit, type GitAnswer } from './run-git.ts';

/**
 * The commits that a branch stood on, one after the other: from each to its first parent. What came in by a merge came with the
 * merge.
 * @param after only those that came after this one, where it is one of them
 * @returns names of commits, the oldest first; `joined` is false where `after` is not the parent of the first (the branch was
 *   written anew), and the chain is then the whole one
 * @throws {GitFault} where the clone does not hold the commits
 */
export function firstParents(
  root: string,
  head: string,
  after?: string,
): { readonly chain: readonly string[]; readonly joined: boolean } {
  if (after === head) return { chain: [], joined: true };
  if (after !== undefined) {
    const rows = list(root, ['--parents', head, `^${after}`]);
    const first = 'refusal' in rows ? undefined : rows[0]?.split(' ');
    if (!('refusal' in rows) && first?.[1] === after)
      return { chain: rows.map((row) => row.split(' ')[0] ?? ''), joined: true };
  }
  const chain = list(root, [head]);
  if ('refusal' in chain) throw missingHistory(root, head, chain);
  return { chain, joined: after === undefined };
}

function list(root: string, args: readonly string[]): readonly string[] | Exclude<GitAnswer, { output: Buffer }> {
  const answer = askGit(root, ['rev-list', '--first-parent', '--reverse', ...args, '--']);
  if (!('output' in answer)) return answer;
  return answer.output
    .toString('latin1')
    .split('\n')
    .filter((row) => row !== '');
}
