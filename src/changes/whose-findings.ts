import { cameByCalendar } from '../model/by-calendar.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { namesOfFindings, type FindingName } from './names-of-findings.ts';
import { renamesIn } from './renames-in.ts';

/** A playbook, what the rules said of it, and what a file of it is known by on both sides of a change. */
export interface JudgedState {
  readonly playbook: Playbook;
  readonly findings: readonly Finding[];
  /** `kind/id` for the file of an entry; any other file by a path that is the same on both sides. */
  readonly nameOfFile: (file: string) => string;
}

/** The findings of today, by whose they are; each kind in the order in which the rules gave them. */
export interface Whose {
  /** Not there before, or heavier or further beyond the limit than before. */
  readonly ofChange: readonly Finding[];
  readonly older: readonly Finding[];
  /** There before too, and come true by the calendar alone. */
  readonly byCalendar: readonly Finding[];
}

interface Named extends FindingName {
  readonly finding: Finding;
}

/** How two findings are held for the same one: by a key, and where that is not enough by a look at both. */
interface Likeness {
  readonly key: (named: Named) => string | undefined;
  readonly holds?: (old: Finding, now: Finding) => boolean;
}

/** The surest first: what found its older self is asked no more. */
const likenesses: readonly Likeness[] = [
  { key: ({ finding, subject, path, values }) => JSON.stringify([finding.rule, subject, path, values]) },
  // A list without names has moved: what stood third stands fourth.
  { key: ({ finding, subject, list, values }) => JSON.stringify([finding.rule, subject, list, values]) },
  // Further beyond the limit, or less far; numbers are what may have moved.
  {
    key: ({ finding, subject, values }) =>
      finding.extent === undefined
        ? undefined
        : JSON.stringify([finding.rule, subject, values.filter((value) => typeof value === 'string')]),
  },
  // Some of what was wrong in this place has been mended.
  {
    key: ({ finding, subject, path }) => JSON.stringify([finding.rule, subject, path]),
    holds: ({ values: old = [] }, { values: now = [] }) =>
      now.length > 0 && now.length < old.length && now.every((value) => old.includes(value)),
  },
  // A day that is past was moved to another one that is past.
  {
    key: ({ finding, subject, path }) => JSON.stringify([finding.rule, subject, path]),
    holds: (old, now) => old.byCalendar === true && now.byCalendar === true,
  },
];

/**
 * Tells what a change adds or makes worse from what was so before. Both states are judged on the same day, so what the
 * calendar brought is on both sides. Findings are the same by their fingerprints, with parts named by their ids and not by
 * their numbers, and with what was renamed called by its newer name; of findings that are alike as many are older as there
 * were before.
 */
export function whoseFindings(before: JudgedState, after: JudgedState): Whose {
  const renames = renamesIn(before.playbook, after.playbook);
  let pool: readonly Named[] = heaviestFirst(namesOfFindings(before, renames));
  let open: readonly Named[] = heaviestFirst(namesOfFindings(after, new Map()));
  const olderOf = new Map<Finding, Finding>();
  for (const { key, holds = () => true } of likenesses) {
    const waiting = Map.groupBy(pool, (named) => key(named));
    const taken = new Set<Named>();
    open = open.filter((now) => {
      const wanted = key(now);
      const found =
        wanted === undefined
          ? undefined
          : waiting.get(wanted)?.find((old) => !taken.has(old) && holds(old.finding, now.finding));
      if (!found) return true;
      taken.add(found);
      olderOf.set(now.finding, found.finding);
      return false;
    });
    pool = pool.filter((old) => !taken.has(old));
  }
  const whose = { ofChange: [] as Finding[], older: [] as Finding[], byCalendar: [] as Finding[] };
  for (const finding of after.findings) {
    const old = olderOf.get(finding);
    if (!old || isWorse(old, finding)) whose.ofChange.push(finding);
    else whose[cameByCalendar(finding) ? 'byCalendar' : 'older'].push(finding);
  }
  return whose;
}

const weights = { advice: 0, exception: 1, warning: 2, error: 3 } as const;

function isWorse(old: Finding, now: Finding): boolean {
  return weights[now.severity] > weights[old.severity] || (now.extent ?? 0) > (old.extent ?? Infinity);
}

/** Of findings that are alike the heaviest find each other, so that one more of them is not told as one that rose. */
function heaviestFirst(named: readonly Named[]): readonly Named[] {
  return named.toSorted((a, b) => weights[b.finding.severity] - weights[a.finding.severity]);
}
