import type { Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { findCommit, findMergeBase } from '../sources/git/find-commit.ts';
import { GitFault } from '../sources/git/git-fault.ts';
import { workingTree } from '../sources/working-tree.ts';
import { UsageFault } from './command.ts';

/** The two states, and by which names they are told. */
export interface States {
  readonly before: Playbook;
  readonly after: Playbook;
  /** Whole names of commits; of files that are not committed, `working tree`. */
  readonly base: string;
  readonly head: string;
  /** `kind/id` of entries of which one state has a file that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Opens what a change is compared with, and what it made.
 * @param base where this branch left the branch in force, unless said
 * @param head the files as they lie here, unless said
 * @throws {UsageFault} where a state cannot be read at all, with how to mend it
 */
export async function openStates(root: string, base: string | undefined, head: string | undefined): Promise<States> {
  try {
    const headOid = head === undefined ? undefined : findCommit(root, head);
    const after = await readPlaybook(headOid === undefined ? workingTree(root) : commitSource(root, headOid));
    const branch = after.playbook.settings.data?.repository?.branch;
    const baseOid = base === undefined ? findMergeBase(root, branch, headOid ?? 'HEAD') : findCommit(root, base);
    const before = await readPlaybook(commitSource(root, baseOid));
    return {
      before: before.playbook,
      after: after.playbook,
      base: baseOid,
      head: headOid ?? 'working tree',
      unreadable: new Set([...before.unreadable, ...after.unreadable]),
    };
  } catch (error) {
    if (error instanceof GitFault) throw new UsageFault(error.message);
    throw error;
  }
}

/** @returns a state by its name, as people read it */
export function shownState(name: string): string {
  return /^[0-9a-f]{40,}$/.test(name) ? `commit ${name.slice(0, 12)}` : `the ${name}`;
}
