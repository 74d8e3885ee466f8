import type { Handoff, Playbook, Team, Touchpoint } from '../../../model/playbook.ts';
import type { Recovery } from '../../../schema/recovery.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Quantity } from '../../../schema/quantity.ts';
import { href, hrefOf } from '../../href.ts';
import { journeyRow } from '../../journey-row.ts';
import { mostRows } from '../../bounded.ts';
import { isMoment, verdictWords } from '../../touchpoint-row.ts';
import { named } from '../../named.ts';
import { promiseWords } from '../../promise-words.ts';
import { isListed, shownTarget } from '../../shown.ts';
import { tellHours } from '../../tell-hours.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

const tell = (quantity: Quantity | undefined) => quantity && tellQuantity(quantity);

const lanes = { onstage: 'Seen by the customer', backstage: 'Behind the scenes', support: 'In support' } as const;

/** All that one team promises, receives and passes on. */
export function teamPage(team: Team, playbook: Playbook) {
  const owned = team.touchpoints.filter(isListed);
  const rowsOf = (touchpoints: readonly Touchpoint[]) =>
    touchpoints.slice(0, mostRows).map((touchpoint) => promiseRow(touchpoint, playbook.settings));
  const lines = team.lines.filter(({ touchpoint }) => isListed(touchpoint) && touchpoint.owner !== team);
  const journeys = team.journeys.filter(isListed);
  const { contact, pinned: _pinned, ...data } = team.data;
  return {
    title: team.title,
    does: data.does,
    partner: data.kind === 'partner',
    dissolved: data.dissolved,
    successor: named(shownTarget(team.successor)),
    jobs: data.jobs ?? [],
    contact: contact && { ...contact, hours: tellHours(contact.hours, playbook.settings.data?.calendars) },
    parent: named(shownTarget(team.parent)),
    parts: team.parts.filter(isListed).flatMap((one) => named(one) ?? []),
    truths: rowsOf(owned.filter(isMoment)),
    promises: rowsOf(owned.filter((touchpoint) => !isMoment(touchpoint))),
    journeys: journeys.slice(0, mostRows).map(journeyRow),
    plays: playsOf(team),
    received: firstOf(
      team.touchpoints.flatMap(({ handoffsIn }) => handoffsIn),
      (handoff) => handoffRow(handoff, 'from'),
    ),
    passed: firstOf(
      team.touchpoints.flatMap(({ handoffsOut }) => handoffsOut),
      (handoff) => handoffRow(handoff, 'to'),
    ),
    // A team that answers for very much finds the rest in search: the page stays one to be read.
    rest:
      owned.length > mostRows ? href(`/search/?${new URLSearchParams({ team: team.title }).toString()}`) : undefined,
    lines: lines.slice(0, mostRows).map(({ touchpoint, lane, does, system }) => ({
      lane: lanes[lane],
      does,
      system,
      touchpoint: named(touchpoint),
    })),
    pinned: team.pinned.flatMap((link) => named(shownTarget(link)) ?? []),
    unspoken:
      owned.length === 0 && journeys.length === 0 && team.lines.every(({ touchpoint }) => !isListed(touchpoint)),
  };
}

export type TeamPage = ReturnType<typeof teamPage>;

function promiseRow(touchpoint: Touchpoint, settings: Settings) {
  return {
    title: touchpoint.title,
    to: hrefOf(touchpoint),
    draft: touchpoint.status === 'draft',
    verdict: verdictWords(touchpoint),
    moment: isMoment(touchpoint),
    promises: touchpoint.standards.map((standard) => promiseWords(standard, settings)),
    noPromise: touchpoint.standards.length === 0 ? touchpoint.data.noPromiseYet?.because : undefined,
  };
}

/** The first rows that some things make, and no look at the others. */
function firstOf<T, R>(things: readonly T[], rowsOf: (thing: T) => readonly R[]): readonly R[] {
  const rows: R[] = [];
  for (const thing of things) {
    if (rows.length >= mostRows) break;
    rows.push(...rowsOf(thing));
  }
  return rows.slice(0, mostRows);
}

function handoffRow(handoff: Handoff, other: 'from' | 'to') {
  const [from, to] = [shownTarget(handoff.from), shownTarget(handoff.to)];
  if (!from || !to || !isListed(handoff.journey)) return [];
  const { passes, within, neverAskAgain } = handoff.data;
  const team = other === 'from' ? from.owner : to.owner;
  return [
    {
      from: named(from),
      to: named(to),
      team: named(team),
      passes,
      within: tell(within),
      neverAskAgain: neverAskAgain ?? [],
    },
  ];
}

/** The recovery plays in which the team acts, and those in which it is called when the first steps do not help. */
function playsOf(team: Team) {
  return firstOf(team.recoveries.filter(isListed), (touchpoint) => {
    const { recovery } = touchpoint.data;
    if (!recovery) return [];
    const acts = recovery.by === undefined ? touchpoint.owner === team : recovery.by === team.id;
    const called = !acts && recovery.escalation?.to === team.id;
    if (!acts && !called) return [];
    const to = `${hrefOf(touchpoint) ?? ''}#recovery`;
    const sentence = acts ? actingSentence(recovery) : calledSentence(recovery);
    return [{ title: touchpoint.title, to, when: recovery.when, sentence }];
  });
}

function actingSentence({ job, within, authority }: Recovery): string {
  const clock = within === undefined ? 'no clock is set' : `to be put right within ${tellQuantity(within)}`;
  const limit = authority === undefined ? 'ask before you spend' : `up to ${tellQuantity(authority)} without asking`;
  return `${job ?? 'Whoever hears it'}: ${clock}, ${limit}.`;
}

function calledSentence({ escalation }: Recovery): string {
  const after = escalation?.after === undefined ? '' : ` after ${tellQuantity(escalation.after)}`;
  return `${escalation?.job ?? 'The team'}: called${after}, when the first steps have not helped.`;
}
