import type { Journey } from './playbook.ts';

/**
 * The touchpoints that are moments of truth of a journey, those of journeys inside its stages included: the customer lives them
 * on the same way. Each once, and circles of journeys end where they began.
 */
export function momentsWithin(journey: Journey): ReadonlySet<string> {
  const seen = new Set<Journey>([journey]);
  const moments = new Set<string>();
  for (const one of seen) {
    if (one.status === 'withdrawn') continue;
    for (const { touchpoint } of one.moments) moments.add(touchpoint.id);
    for (const { inner } of one.stages) if (inner?.target) seen.add(inner.target);
  }
  return moments;
}
