import type { Journey, Playbook, Standard, Touchpoint } from '../model/playbook.ts';

/** @returns every standard with the touchpoint or journey that promises it; nothing withdrawn */
export function* promisesOf({
  touchpoints,
  journeys,
}: Pick<Playbook, 'touchpoints' | 'journeys'>): Generator<readonly [item: Touchpoint | Journey, standard: Standard]> {
  for (const item of [...touchpoints, ...journeys]) {
    if (item.status === 'withdrawn') continue;
    for (const standard of item.kind === 'touchpoint' ? item.standards : item.outcome) yield [item, standard];
  }
}
