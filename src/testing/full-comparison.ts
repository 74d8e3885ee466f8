import { compare } from '../changes/compare.ts';
import type { Changes } from '../changes/change.ts';
import { readPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import type { Source } from '../sources/source.ts';

const nothing: Source = { list: () => Promise.resolve([]), read: () => new Uint8Array() };

/** Compares two whole states of a repository, as `diff` does: what a reading that is quicker must say as well. */
export async function fullComparison(root: string, before: string | undefined, after: string): Promise<Changes> {
  const [was, is] = await Promise.all([
    readPlaybook(before === undefined ? nothing : commitSource(root, before)),
    readPlaybook(commitSource(root, after)),
  ]);
  return compare(was.playbook, is.playbook, new Set([...was.unreadable, ...is.unreadable]));
}
