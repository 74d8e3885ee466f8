import type { Handoff, Touchpoint } from '../../../model/playbook.ts';
import { named, namedBy } from '../../named.ts';
import { isListed } from '../../shown.ts';
import { placesOf } from './_places.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

/** What comes in here, and what goes on from here. */
export function handoffsOf(touchpoint: Touchpoint) {
  const order = placesOf(touchpoint).map(({ journey }) => journey.id);
  const rows = (handoffs: readonly Handoff[], other: 'from' | 'to') =>
    handoffs
      .filter(({ journey }) => isListed(journey))
      .toSorted((a, b) => order.indexOf(a.journey.id) - order.indexOf(b.journey.id))
      .flatMap((handoff) => row(handoff, other));
  const sides = [
    { title: 'Comes in from', rows: rows(touchpoint.handoffsIn, 'from') },
    { title: 'Goes on to', rows: rows(touchpoint.handoffsOut, 'to') },
  ].filter(({ rows }) => rows.length > 0);
  const several = new Set(sides.flatMap(({ rows }) => rows.map(({ journey }) => journey.title))).size > 1;
  return { sides, several };
}

function row(handoff: Handoff, other: 'from' | 'to') {
  const touchpoint = namedBy(handoff[other]);
  if (!touchpoint) return [];
  const { passes, why, within, neverAskAgain } = handoff.data;
  return [
    {
      team: named(handoff[other].target?.owner),
      touchpoint,
      journey: { title: handoff.journey.title, draft: handoff.journey.status === 'draft' },
      passes: passes === 'nothing' ? 'Nothing is passed on, on purpose' : passes,
      why,
      within: within && tellQuantity(within),
      neverAskAgain: neverAskAgain ?? [],
    },
  ];
}
