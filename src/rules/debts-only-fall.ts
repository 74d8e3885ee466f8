import { matchEntries } from '../changes/match-entries.ts';
import { within } from '../model/place.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

type Debts = Readonly<Record<string, number>>;

const page = (debts: string): string => `playbook: 1
organisation: Corner Café Group
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
focus:
  - moment: my-order#cup-in-time
    since: 2026-06-01
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      sat: ['08:00-18:00']
policy:
  debts:
    ${debts}
guardian: guest-office
`;

export const debtsOnlyFall: Rule = {
  id: 'debts-only-fall',
  title: 'What a team still owes may only become less.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['before'],
  why: `Whoever begins with an old playbook writes down once how many older findings each team has, and pays them back. A
number that may rise again is no debt but a permit. A team that takes over from another one takes its debt over too.`,
  *check({ playbook, before }) {
    const was = before?.settings.data?.policy?.debts;
    // Where none were written down before, this is the once.
    if (!before || !was) return;
    const { settings } = playbook;
    const now = settings.data?.policy?.debts ?? {};
    const most = allowedBy(was, now, before, playbook);
    for (const [team, owes] of Object.entries(now)) {
      const owed = most.get(team) ?? 0;
      if (owes <= owed) continue;
      yield {
        message: `"${playbook.find('team', team)?.title ?? team}" may owe ${owes} older findings now, but ${owed === 0 ? 'owed none' : `owed ${owed}`} before this change.`,
        hint: owed === 0 ? `Take ${team} out, and mend what is new.` : `Write ${owed} or less, and mend what is new.`,
        at: within(settings.at, 'policy', 'debts', team),
        values: [team, owes, owed],
      };
    }
  },
  before: { 'content/playbook.yaml': page('bar: 4') },
  good: { 'content/playbook.yaml': page('bar: 3') },
  bad: { 'content/playbook.yaml': page('bar: 5') },
};

/** @returns the most that each team may owe: what it owed, and what those owed whose work it took over */
function allowedBy(was: Debts, now: Debts, before: Playbook, after: Playbook): ReadonlyMap<string, number> {
  const { renamed } = matchEntries(before, after);
  const most = new Map<string, number>();
  for (const [old, owed] of Object.entries(was)) {
    const passed = new Set<string>();
    let team: string | undefined = renamed('team', old);
    while (team !== undefined && !Object.hasOwn(now, team) && !passed.has(team)) {
      passed.add(team);
      team = after.find('team', team)?.successor?.id;
    }
    if (team !== undefined) most.set(team, (most.get(team) ?? 0) + owed);
  }
  return most;
}
