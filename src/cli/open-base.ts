import { whoseFindings, type Whose } from '../changes/whose-findings.ts';
import { openPlaybook, type Opened } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { findBase } from '../sources/git/find-commit.ts';
import { GitFault } from '../sources/git/git-fault.ts';
import { nameMovedFiles } from '../sources/moved-files.ts';
import type { Source } from '../sources/source.ts';
import { UsageFault } from './command.ts';
import type { OpenedRoot } from './open-root.ts';

/** The commit that a change is held against. */
export interface Base {
  /** The commit's whole name. */
  readonly oid: string;
  /** Reads and judges it, once for each day. */
  open(today: string): Promise<Opened>;
  /** Tells the findings that stand now from those of the base. */
  sort(opened: OpenedRoot): Promise<Whose>;
}

/**
 * @param revision as people name it; the base is where the head left it
 * @throws {UsageFault} where git knows no such commit, or this clone does not hold it; so do `open` and `sort`
 */
export function baseOf(root: string, revision: string): Base {
  const oid = told(() => findBase(root, revision));
  const source: Source = commitSource(root, oid);
  const days = new Map<string, Promise<Opened>>();
  const open = (today: string): Promise<Opened> => {
    const known = days.get(today) ?? openPlaybook(source, { today }).catch(inWords);
    days.set(today, known);
    return known;
  };
  return {
    oid,
    open,
    async sort({ playbook, findings, today, source: tree }) {
      const before = await open(today);
      const files = new Set(before.findings.map(({ at }) => at.file));
      const nameOfFile = await nameMovedFiles(source, tree, files);
      return whoseFindings({ ...before, nameOfFile }, { playbook, findings, nameOfFile });
    },
  };
}

function told<T>(deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    return inWords(error);
  }
}

function inWords(error: unknown): never {
  if (error instanceof GitFault) throw new UsageFault(error.message);
  throw error;
}
