import { compare } from '../../changes/compare.ts';
import { reviewersOf } from '../../changes/reviewers.ts';
import type { Playbook } from '../../model/playbook.ts';
import { isOffice, type OfficeId } from './offices.ts';
import type { Change } from './story.ts';

/** The offices whose approval a change needs, by the same rules as `waymark reviewers`; at least one that did not write it. */
export function requiredOffices(
  change: Change,
  states: { readonly before: Playbook; readonly after: Playbook },
): readonly OfficeId[] {
  const { changes } = compare(states.before, states.after);
  const asked = reviewersOf(changes, states)
    .map(({ team }) => team)
    .filter(isOffice);
  const others = asked.filter((id) => id !== change.by);
  const second = change.by === 'customer-office' ? 'care' : 'customer-office';
  return others.length > 0 ? asked : [...asked, second];
}
