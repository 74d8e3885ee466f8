import { listWords } from '../model/count-words.ts';
import { dayIn } from '../model/day-in.ts';
import { spellDay } from '../model/spell-day.ts';
import type { BelievedTime } from './believed-times.ts';
import type { Brought } from './brought.ts';

/** Titles of teams as they are today; an id where there is no such team any more. */
export type TeamTitle = (id: string) => string;

/** @returns the days between which a commit came, ISO 8601 in the playbook's time zone: the same day twice where it can be believed */
export function daysOf(
  { from, to }: BelievedTime,
  timeZone: string,
): readonly [from: string | undefined, to: string | undefined] {
  const [first, last] = [from, to].map((time) =>
    time === undefined ? undefined : dayIn(timeZone, new Date(time * 1000)),
  );
  return [first, last];
}

/** @returns `12 March 2026`; where the commit's own date cannot be right, what is known instead */
export function sayWhen(came: BelievedTime, timeZone: string): string {
  const [from, to] = daysOf(came, timeZone);
  if (from !== undefined && from === to) return spellDay(from);
  if (from !== undefined && to !== undefined) return `between ${spellDay(from)} and ${spellDay(to)}`;
  if (from !== undefined) return `after ${spellDay(from)}`;
  return to === undefined ? 'on a day that nobody can tell' : `before ${spellDay(to)}`;
}

const faultWords = {
  early: 'its own date is none that a commit can have',
  late: 'its own date is still to come',
  'out of order': 'its own date is older than what came before it, or newer than what came after',
} as const;

/** @returns why the day is not the commit's own; undefined where it is */
export function sayTimeFault({ fault }: BelievedTime): string | undefined {
  return fault && faultWords[fault];
}

/** What a statement ends with that rests on the forge's record. */
export const byForge = ' (by the record of the forge)';

/** @returns `merged by Care`; what nobody here knows is said */
export function sayBrought({ how, teams, restsOn }: Brought, titleOf: TeamTitle): string {
  if (teams === undefined) return `${how}; by whom is not recorded here`;
  const who = teams.length === 0 ? 'an account of no team' : listWords(teams.map(titleOf));
  return `${how} by ${who}${restsOn === 'forge' ? byForge : ''}`;
}

/** @returns `approved by Customer office (by the record of the forge)`, or that there is no record here: never more than is known */
export function sayApproval({ approvals }: Brought, titleOf: TeamTitle): string {
  if (approvals === undefined) return 'approval: no record here';
  if (approvals.length === 0) return `approved by nobody${byForge}`;
  const teams = [...new Set(approvals.flatMap(({ teams: of }) => of))].map(titleOf);
  const unknown = approvals.filter(({ teams: of }) => of.length === 0).length;
  const others =
    unknown === 0 ? [] : [unknown === 1 ? 'an account of no team' : `${String(unknown)} accounts of no team`];
  return `approved by ${listWords([...teams, ...others])}${byForge}`;
}

/** @returns `in this playbook since 12 March 2026`; what came with the first commit was there before it */
export function sayInPlaybook(seq: number, came: BelievedTime, timeZone: string): string {
  const when = sayWhen(came, timeZone);
  const exact = came.time !== undefined;
  if (seq === 0) return exact ? `in this playbook before ${when}` : 'in this playbook from its first commit on';
  return exact ? `in this playbook since ${when}` : `in this playbook since a day ${when}`;
}
