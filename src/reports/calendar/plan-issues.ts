import { readMark } from './mark.ts';
import type { TeamIssue } from './team-issue.ts';

/** An issue of the forge that we wrote. */
export interface KnownIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly body: string;
}

/** What is done to the issues of the forge, and what is said below them. */
export type Deed =
  | { readonly deed: 'open'; readonly issue: TeamIssue }
  | { readonly deed: 'rewrite' | 'reopen'; readonly number: number; readonly issue: TeamIssue; readonly say?: string }
  | { readonly deed: 'close'; readonly number: number; readonly team: string; readonly say: string };

/**
 * One open issue a team: opened, written anew where its text is another one, closed where nothing is asked any more, opened
 * again where something is. What stays as it was is left alone.
 * @param isWhole false where some of the playbook cannot be read: then nothing is known to be mended
 */
export function planIssues(
  wanted: readonly TeamIssue[],
  known: readonly KnownIssue[],
  isWhole: boolean,
): readonly Deed[] {
  const ours = known
    .flatMap((issue) => {
      const mark = readMark(issue.body);
      return mark ? [{ ...issue, mark }] : [];
    })
    // Of several the first open one is kept, else the one that was closed last.
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || (a.isOpen ? a.number - b.number : b.number - a.number));
  const byTeam = Map.groupBy(ours, ({ mark }) => mark.team);
  const deeds = wanted.map((issue): Deed | undefined => {
    const kept = byTeam.get(issue.team)?.[0];
    if (!kept) return { deed: 'open', issue };
    const { number, isOpen, mark } = kept;
    if (!isOpen) return { deed: 'reopen', number, issue, say: issue.sayNew(issue.told, 'again') };
    if (readMark(issue.body)?.digest === mark.digest) return undefined;
    const fresh = issue.told.filter((fingerprint) => !mark.told.includes(fingerprint));
    return { deed: 'rewrite', number, issue, ...(fresh.length > 0 ? { say: issue.sayNew(fresh, 'more') } : {}) };
  });
  const asked = new Set(wanted.map(({ team }) => team));
  const closed = [...byTeam].flatMap(([team, [kept, ...others]]): readonly Deed[] => {
    const double = others
      .filter(({ isOpen }) => isOpen)
      .map(({ number }): Deed => ({ deed: 'close', number, team, say: `#${String(kept?.number ?? 0)} tells it.` }));
    if (!kept?.isOpen || asked.has(team) || !isWhole) return double;
    const say = 'The calendar asks nothing of this team any more. Thank you.';
    return [{ deed: 'close', number: kept.number, team, say }, ...double];
  });
  return [...deeds.filter((deed) => deed !== undefined), ...closed];
}
