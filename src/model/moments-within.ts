import type { Journey } from './playbook.ts';

/**
 * The touchpoints that are moments of truth of a journey, those of journeys inside its stages included: the customer lives them
 * on the same way. Each once, and circles of journeys end where they began.
 */
export function momentsWithin(journey: Journey): ReadonlySet<string> {
  const moments = new Set<string>();
  for (const one of journeysWithin(journey)) for (const { touchpoint } of one.moments) moments.add(touchpoint.id);
  return moments;
}

/** @returns a journey and those inside its stages, at any depth, but none that is withdrawn */
export function journeysWithin(journey: Journey): ReadonlySet<Journey> {
  const seen = new Set<Journey>(journey.status === 'withdrawn' ? [] : [journey]);
  for (const one of seen)
    for (const { inner } of one.stages)
      if (inner?.target && inner.target.status !== 'withdrawn') seen.add(inner.target);
  return seen;
}
