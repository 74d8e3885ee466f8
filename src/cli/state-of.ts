import { commitOnDay } from '../changes/commit-on-day.ts';
import { sayWhen } from '../changes/say-history.ts';
import { dayIn } from '../model/day-in.ts';
import type { Settings } from '../model/settings.ts';
import { spellDay } from '../model/spell-day.ts';
import { Day } from '../schema/day.ts';
import { committedAt } from '../sources/git/head-commit.ts';
import { findCommit } from '../sources/git/find-commit.ts';
import { GitFault } from '../sources/git/git-fault.ts';
import { UsageFault, type Terminal } from './command.ts';
import { openToldHistory } from './open-told-history.ts';

/** A past state of a playbook. */
export interface PastState {
  readonly oid: string;
  /** The day that was asked for, ISO 8601; undefined where a commit was. */
  readonly day: string | undefined;
  /** When the commit says it was made. */
  readonly committed: Date | undefined;
  /** `as it stood on 12 March 2026 (commit 1234abcd)` */
  readonly words: string;
}

/**
 * @param asked a day, ISO 8601 (all that came until its end counts), or a branch, tag or commit
 * @throws {UsageFault} where nobody can say what stood then
 */
export async function stateOf(
  terminal: Terminal,
  root: string,
  asked: string,
  { forge, settings }: { forge?: string | undefined; settings: Settings },
): Promise<PastState> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked)) return named(root, asked);
  if (!Day.safeParse(asked).success) throw new UsageFault(`"${asked}" is no day: write one such as 2026-11-21.`);
  const { timeZone } = settings;
  const today = dayIn(timeZone, terminal.now());
  if (asked > today) throw new UsageFault(`${spellDay(asked)} is still to come: nobody can say what will stand then.`);
  const history = await openToldHistory(terminal, root, { forge, settings });
  // Whatever its dates say, all of it has come by now.
  if (asked === today) return onDay(root, asked, history.head);
  const touched = new Set([...history.revisions()].map(({ seq }) => seq));
  const found = commitOnDay(history.commits, asked, timeZone, ({ seq }) => touched.has(seq));
  if (found.is === 'before')
    throw new UsageFault(
      found.first === undefined
        ? 'This branch has no commit.'
        : `This history begins ${sayWhen(found.first.came, timeZone)}, with commit ${found.first.oid.slice(0, 12)}. What stood on ${spellDay(asked)} is in no commit.`,
    );
  if (found.is === 'doubtful')
    throw new UsageFault(
      `Nobody can say for certain what stood on ${spellDay(asked)}: ${found.between.map(({ oid, came }) => `commit ${oid.slice(0, 12)} came ${sayWhen(came, timeZone)}`).join(', ')}, and its own date cannot be right. Name the commit instead: "waymark asof ${found.between[0]?.oid.slice(0, 12) ?? ''}" shows what it made of the playbook.`,
    );
  return onDay(root, asked, found.commit.oid);
}

function onDay(root: string, day: string, oid: string): PastState {
  return {
    oid,
    day,
    committed: committedAt(root, oid),
    words: `as it stood on ${spellDay(day)} (commit ${oid.slice(0, 12)})`,
  };
}

function named(root: string, revision: string): PastState {
  try {
    const oid = findCommit(root, revision);
    const shown = oid.startsWith(revision) ? '' : `${revision}, `;
    return {
      oid,
      day: undefined,
      committed: committedAt(root, oid),
      words: `as it stands in ${shown}commit ${oid.slice(0, 12)}`,
    };
  } catch (error) {
    if (error instanceof GitFault) throw new UsageFault(error.message);
    throw error;
  }
}
