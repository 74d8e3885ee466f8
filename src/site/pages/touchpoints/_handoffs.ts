import type { Handoff, Touchpoint } from '../../../model/playbook.ts';
import { named, namedBy } from '../../named.ts';
import { isListed } from '../../shown.ts';
import { tellQuantity } from '../../tell-quantity.ts';

/** What comes in here, and what goes on from here. */
export function handoffsOf({ handoffsIn, handoffsOut }: Touchpoint) {
  return [
    { title: 'Comes in from', rows: handoffsIn.filter(told).flatMap((handoff) => row(handoff, 'from')) },
    { title: 'Goes on to', rows: handoffsOut.filter(told).flatMap((handoff) => row(handoff, 'to')) },
  ].filter(({ rows }) => rows.length > 0);
}

function told({ journey }: Handoff): boolean {
  return isListed(journey);
}

function row(handoff: Handoff, other: 'from' | 'to') {
  const touchpoint = namedBy(handoff[other]);
  if (!touchpoint) return [];
  const { passes, why, within, neverAskAgain } = handoff.data;
  return [
    {
      team: named(handoff[other].target?.owner),
      touchpoint,
      passes: passes === 'nothing' ? 'Nothing is passed on, on purpose' : passes,
      why,
      within: within && tellQuantity(within),
      neverAskAgain: neverAskAgain ?? [],
    },
  ];
}
