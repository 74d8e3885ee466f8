import type { CommitRow } from '../changes/revision.ts';
import type { PullRequest } from '../schema/forge-record.ts';
import { differingFiles } from '../sources/git/differing-files.ts';
import { ours } from './our-files.ts';

/**
 * What a pull request brought to the playbook and its merge left out: a merge may keep nothing of what it merges (`git merge -s
 * ours`), and says nothing of that.
 * @param commit as which the pull request was merged, and which changed nothing of the playbook
 * @returns paths of the files that the head of the pull request had changed, and that the merge has otherwise; empty where the
 *   clone lacks that head
 */
export function droppedFiles(
  root: string,
  prefix: string,
  { oid, parents }: CommitRow,
  { head_oid: head, merge_method: method }: PullRequest,
): readonly string[] {
  const [before] = parents;
  // Of a rebase the forge names the last commit alone: what the others brought stands before it.
  if (before === undefined || (parents.length === 1 && method !== 'squash')) return [];
  const folders = ['content', 'journeys'];
  const brought = differingFiles(root, [before, head], folders, 'parting') ?? [];
  if (brought.length === 0) return [];
  const otherwise = new Set(differingFiles(root, [oid, head], folders)?.map(({ path }) => path));
  return ours(brought, prefix).flatMap(({ path }) => (otherwise.has(`${prefix}${path}`) ? [path] : []));
}
