import type { Link } from '../model/link.ts';
import { partsOf } from '../model/parts.ts';
import { within } from '../model/place.ts';
import type { Playbook, Waiver } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { writeReference } from '../schema/reference.ts';
import type { Objection, RuleCard } from './rule.ts';

/** The longest that a waiver holds, in days, its first and its last counted. */
const longest = 90;
const dayLength = 86_400_000;

/** @returns what keeps waivers from holding, whatever the day */
export function* faultsOfWaivers(
  playbook: Playbook,
  rules: readonly RuleCard[],
): Generator<Objection & { readonly waiver: Waiver }> {
  if (playbook.waivers.length === 0) return;
  const cards = new Map(rules.map((rule) => [rule.id, rule]));
  const covered = new Map(playbook.links.filter(isCovers).map((link) => [link.from, link]));
  for (const waiver of playbook.waivers) {
    const faults = [
      faultOfRule(waiver, cards),
      faultOfCovers(waiver, covered.get(`waiver/${waiver.id}`)),
      faultOfTeams(waiver),
      faultOfDays(waiver),
    ];
    for (const fault of faults) if (fault) yield { ...fault, about: waiver, waiver };
  }
}

/** @returns true for the link by which a waiver names what it covers */
export function isCovers({ from, at }: Link): boolean {
  return from.startsWith('waiver/') && at.path?.[0] === 'covers';
}

function faultOfRule({ title, at, data: { rule } }: Waiver, cards: ReadonlyMap<string, RuleCard>): Fault {
  const card = cards.get(rule);
  const place = { at: within(at, 'rule'), values: [rule] };
  if (!card) {
    const meant = didYouMean(rule, cards.keys());
    return {
      message: `"${title}" names the rule "${rule}", but there is no such rule.`,
      hint: meant === undefined ? 'Write the id of the rule that is not kept.' : `Write "${meant}".`,
      ...place,
    };
  }
  if (card.waivable) return undefined;
  return {
    message: `"${title}" lifts "${rule}", a rule that no waiver can lift.`,
    hint: 'Keep the rule and take this file away.',
    ...place,
  };
}

function faultOfCovers({ title, at, data: { covers } }: Waiver, link: Link | undefined): Fault {
  if (covers === 'all' || !link || link.unreadable) return undefined;
  const { target } = link;
  const { part } = covers;
  if (target && (part === undefined || partsOf(target).some(({ id }) => id === part))) return undefined;
  return {
    message: `"${title}" covers "${writeReference(covers)}", but there is no such ${part === undefined ? covers.kind : 'part'}.`,
    hint: 'Name the entry for which the rule is not kept.',
    at: within(at, 'covers'),
    values: [writeReference(covers)],
  };
}

function faultOfTeams({ title, at, data: { askedBy, approvedBy } }: Waiver): Fault {
  if (askedBy !== approvedBy) return undefined;
  return {
    message: `"${title}" was asked for and approved by the same team, "${askedBy}".`,
    hint: 'Let another team approve it, and name that team here.',
    at: within(at, 'approvedBy'),
    values: [approvedBy],
  };
}

function faultOfDays({ title, at, data: { granted, expires } }: Waiver): Fault {
  const first = Date.parse(granted);
  const days = (Date.parse(expires) - first) / dayLength + 1;
  const place = { at: within(at, 'expires'), values: [granted, expires] };
  if (days < 1)
    return {
      message: `"${title}" expires on ${expires}, before it is granted on ${granted}.`,
      hint: 'Write a last day that is not before the first.',
      ...place,
    };
  if (days <= longest) return undefined;
  const last = new Date(first + (longest - 1) * dayLength).toISOString().slice(0, 10);
  return {
    message: `"${title}" holds for ${days} days, but ${longest} are the most.`,
    hint: `Write ${last} or an earlier day, and ask again if it is needed for longer.`,
    ...place,
  };
}

type Fault = Objection | undefined;
