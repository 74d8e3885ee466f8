import { asIfLive, withoutJourney } from '../model/as-if-live.ts';
import type { Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { findCommit, findMergeBase } from '../sources/git/find-commit.ts';
import { GitFault } from '../sources/git/git-fault.ts';
import { workingTree } from '../sources/working-tree.ts';
import { UsageFault } from './command.ts';
import { findToBe } from './to-be.ts';

/** Two states, and by which names they are told. */
export interface Compared {
  readonly before: Playbook;
  readonly after: Playbook;
  /** Whole names of commits; of files that are not committed, `working tree`; of one state, `journey/<id>`. */
  readonly base: string;
  readonly head: string;
  /** `kind/id` of entries of which one state has a file that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Titles of a journey and of the draft that takes its place. */
  readonly toBe?: { readonly live: string; readonly draft: string };
}

/**
 * Opens what a change began from, and what it made.
 * @param base where this branch left the branch in force, unless said
 * @param head the files as they lie here, unless said
 * @throws {UsageFault} where a state cannot be read at all, with how to mend it
 */
export async function openCompared(
  root: string,
  base: string | undefined,
  head: string | undefined,
): Promise<Compared> {
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

/**
 * The files as they lie here, and the same with the draft of a journey in the place of the one that it becomes.
 * @throws {UsageFault} where there is no such journey or draft
 */
export async function openToBe(root: string, name: string): Promise<Compared> {
  const source = workingTree(root);
  const { playbook } = await readPlaybook(source);
  const { live, draft } = findToBe(playbook, name);
  const [before, after] = await Promise.all([
    readPlaybook(source, (entries) => withoutJourney(entries, draft.id)),
    readPlaybook(source, (entries) => asIfLive(entries, draft.id)),
  ]);
  return {
    before: before.playbook,
    after: after.playbook,
    base: `journey/${live.id}`,
    head: `journey/${draft.id}`,
    unreadable: before.unreadable,
    toBe: { live: live.title, draft: draft.title },
  };
}

/** @returns a state by its name, as people read it */
export function shownState(name: string): string {
  if (name.startsWith('journey/')) return `the ${name.replace('/', ' ')}`;
  return /^[0-9a-f]{40,}$/.test(name) ? `commit ${name.slice(0, 12)}` : `the ${name}`;
}
