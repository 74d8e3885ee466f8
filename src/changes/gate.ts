import { highestCap } from '../model/settings.ts';
import type { Playbook, Standard } from '../model/playbook.ts';
import type { Reference } from '../schema/reference.ts';
import { writeReference } from '../schema/reference.ts';
import type { Change, Changes } from './change.ts';
import { meaningOf } from './same-meaning.ts';

/** What a change lacks before it may be merged. */
export interface Missing {
  /** The same as of the change: `touchpoint` and `answer-the-call`, with its path. */
  readonly kind: Change['kind'];
  readonly entry: string;
  readonly path: string;
  readonly needs: 'reason' | 'backing' | 'room under the cap' | 'a file that can be read';
  readonly sentence: string;
}

export interface Gate {
  readonly ok: boolean;
  readonly missing: readonly Missing[];
}

export interface Gated {
  readonly before: Playbook;
  readonly after: Playbook;
  /** ISO day: which waivers are alive. */
  readonly today: string;
  /** Whether the counts prove that a standard of a touchpoint or of a journey is kept. */
  readonly isKept: (kind: Change['kind'], entry: string, standard: string) => boolean;
}

/**
 * Whether a change may pass: what gets weaker or goes has a reason in the same change; what gets stronger or comes is backed, or
 * proven to be kept; and no journey gets a moment of truth over the cap.
 */
export function gate(changes: Changes, given: Gated): Gate {
  const reasons = reasonsIn(given);
  const missing = [
    ...changes.changes.flatMap((change) => [...lacks(change, reasons, given)]),
    ...changes.cap.flatMap((cap) => [...overTheCap(cap, given)]),
    ...changes.notCompared.map((name): Missing => {
      const [kind = '', entry = ''] = name.split('/');
      return {
        kind: kind as Change['kind'],
        entry,
        path: '',
        needs: 'a file that can be read',
        sentence: `${name} cannot be read in one of the two states, so nobody can say what changed. "waymark check" says what is wrong with it.`,
      };
    }),
  ];
  return { ok: missing.length === 0, missing };
}

function* lacks(change: Change, reasons: readonly Reference[], given: Gated): Generator<Missing> {
  const { kind, entry, path, subject } = change;
  if (subject !== 'promise' && subject !== 'guarantee') return;
  const place = { kind, entry, path };
  const standard = /^\/standards\/([^/]+)/.exec(path)?.[1];
  if (
    (change.class === 'weakened' || change.class === 'removed') &&
    !reasons.some((one) => appliesTo(one, change, standard))
  )
    yield {
      ...place,
      needs: 'reason',
      sentence: `${change.sentence} has no reason in this change. Add a decision whose "appliesTo" names ${kind}/${entry}${standard === undefined ? '' : ', its standard'} or its moment of truth, or an initiative that serves it.`,
    };
  if ((change.class === 'strengthened' || change.class === 'added') && !isBacked(change, standard, given))
    yield {
      ...place,
      needs: 'backing',
      sentence: `${change.sentence} has no backing, and no counts prove that it is kept already. Add "backing": the system, staffing, stock or money, its owner and the day it was last checked.`,
    };
}

/** What decisions that are accepted and initiatives that are decided apply to, where they came or were changed here. */
function reasonsIn({ before, after }: Gated): readonly Reference[] {
  const isNew = (kind: 'decision' | 'initiative', id: string, data: object) =>
    meaningOf(before.find(kind, id)?.data, (_, name) => name) !== meaningOf(data, (_, name) => name);
  return [
    ...after.decisions
      .filter(({ id, data }) => data.status === 'accepted' && isNew('decision', id, data))
      .flatMap(({ data }) => data.appliesTo ?? []),
    ...after.initiatives
      .filter(({ id, data }) => data.decision === 'yes' && isNew('initiative', id, data))
      .flatMap(({ data }) => [data.serves, data.moves].filter((reference) => reference !== undefined)),
  ];
}

/** An entry that is gone can no longer be named: there the journeys that it was met in speak for it. */
function appliesTo(
  reason: Reference,
  { kind, entry, moments, journeys, class: of }: Change,
  standard: string | undefined,
): boolean {
  const name = writeReference({ kind: reason.kind, id: reason.id });
  if (name === `${kind}/${entry}`) return reason.part === undefined || reason.part === standard;
  if (reason.kind !== 'journey') return false;
  if (reason.part !== undefined) return moments.includes(`${reason.id}#${reason.part}`);
  return of === 'removed' && journeys.includes(reason.id);
}

function isBacked({ kind, entry, path, subject }: Change, id: string | undefined, { after, isKept }: Gated): boolean {
  const item =
    kind === 'touchpoint'
      ? after.find('touchpoint', entry)
      : kind === 'journey'
        ? after.find('journey', entry)
        : undefined;
  if (!item) return false;
  const own = item.kind === 'touchpoint' ? (item.data.backing ?? []) : [];
  if (subject === 'guarantee')
    return (item.kind === 'touchpoint' && (item.data.guarantee?.backing ?? []).length > 0) || own.length > 0;
  const standards: readonly Standard[] = item.kind === 'touchpoint' ? item.standards : item.outcome;
  const standard = standards.find((one) => one.id === id);
  if (!standard) return false;
  if (own.length > 0 || (standard.data.backing ?? []).length > 0) return true;
  // Counts were made by the limit of their day: they tell nothing of a shorter one.
  return !/\/(?:within|atMost|atLeast)$/.test(path) && isKept(kind, entry, standard.id);
}

function* overTheCap({ journey, before, after }: Changes['cap'][number], given: Gated): Generator<Missing> {
  const { settings, waivers } = given.after;
  if (after <= before || after <= settings.cap) return;
  const waived = waivers.some(
    ({ data: { rule, covers, granted, expires } }) =>
      rule === 'moment-cap' &&
      (covers === 'all' || (covers.kind === 'journey' && covers.id === journey)) &&
      granted <= given.today &&
      given.today <= expires,
  );
  if (waived && after <= highestCap + 1) return;
  const title = given.after.find('journey', journey)?.title ?? journey;
  yield {
    kind: 'journey',
    entry: journey,
    path: '/momentsOfTruth',
    needs: 'room under the cap',
    sentence: `“${title}” has ${String(after)} moments of truth now, ${String(before)} before; the cap is ${String(settings.cap)}. Let one go: "displaces" names it.`,
  };
}
