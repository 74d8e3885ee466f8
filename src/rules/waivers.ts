import { nameOf } from '../model/item-shells.ts';
import type { Link } from '../model/link.ts';
import { partsOf } from '../model/parts.ts';
import type { Place } from '../model/place.ts';
import type { Playbook, Waiver } from '../model/playbook.ts';
import type { Objection, RuleCard } from './rule.ts';
import { faultsOfWaivers } from './waiver-faults.ts';

/** @returns the id of the first of some waivers that covers an objection */
export type FindWaiver = (rule: RuleCard, objection: Objection) => string | undefined;

type Covers = (objection: Objection) => boolean;

/**
 * The waivers that hold today: granted, not expired, and in order themselves. One covers
 * - all: everything;
 * - a part of an entry (`journey/x#stage`): what stands inside that part in the file, and nothing else;
 * - a journey: itself and the touchpoints that are its stops or moments of truth;
 * - a team: itself and the journeys, touchpoints, initiatives and terms it alone owns;
 * - any other entry: itself.
 */
export function waiversInForce(playbook: Playbook, today: string, rules: readonly RuleCard[]): FindWaiver {
  return findAmong(playbook, rules, ({ data: { granted, expires } }) => granted <= today && today <= expires);
}

/** The waivers in order that held until a day before today, and whose files are still there. */
export function waiversExpired(playbook: Playbook, today: string, rules: readonly RuleCard[]): FindWaiver {
  return findAmong(playbook, rules, ({ data: { expires } }) => expires < today);
}

function findAmong(playbook: Playbook, rules: readonly RuleCard[], isMeant: (waiver: Waiver) => boolean): FindWaiver {
  const outOfOrder = new Set([...faultsOfWaivers(playbook, rules)].map(({ waiver }) => waiver));
  const byRule = new Map<string, { id: string; covers: Covers }[]>();
  for (const waiver of playbook.waivers) {
    const { rule } = waiver.data;
    if (outOfOrder.has(waiver) || !isMeant(waiver)) continue;
    const live = byRule.get(rule) ?? [];
    live.push({ id: waiver.id, covers: coverOf(waiver, playbook) });
    byRule.set(rule, live);
  }
  return (rule, objection) => {
    if (!rule.waivable || objection.waivable === false) return undefined;
    return byRule.get(rule.id)?.find(({ covers }) => covers(objection))?.id;
  };
}

function coverOf({ data: { covers } }: Waiver, playbook: Playbook): Covers {
  if (covers === 'all') return () => true;
  const { part } = covers;
  if (part !== undefined) {
    const item = playbook.find(covers.kind, covers.id);
    const places = item ? partsOf(item).flatMap(({ id, at }) => (id === part ? [at] : [])) : [];
    return ({ at }) => places.some((place) => isInside(at, place));
  }
  const names = new Set([nameOf(covers), ...belongingsOf(covers, playbook)]);
  return ({ about }) => about !== undefined && names.has(nameOf(about));
}

/** The names of the entries that belong to a journey or a team. */
function belongingsOf({ kind, id }: Pick<Link, 'kind' | 'id'>, playbook: Playbook): readonly string[] {
  if (kind === 'journey') {
    const journey = playbook.find('journey', id);
    const stops = journey?.stages.flatMap((stage) => stage.stops) ?? [];
    return [...stops, ...(journey?.moments ?? [])].map(({ touchpoint }) => nameOf(touchpoint));
  }
  if (kind !== 'team') return [];
  const team = playbook.find('team', id);
  const owned = [...(team?.touchpoints ?? []), ...(team?.journeys ?? [])].filter(({ owner }) => owner?.id === id);
  const named = [...playbook.initiatives, ...playbook.terms].filter(({ data }) => data.owner === id);
  return [...owned, ...named].map(nameOf);
}

function isInside({ file, path }: Place, whole: Place): boolean {
  return file === whole.file && path !== undefined && (whole.path ?? []).every((step, index) => path[index] === step);
}
