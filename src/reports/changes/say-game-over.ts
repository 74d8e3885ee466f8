import type { Change } from '../../changes/change.ts';
import type { Both } from './say-changes.ts';

/** @returns what ends for the customer, or with them, where a moment of truth of this journey fails: as it is said now, else as it was */
export function sayGameOver(
  { kind, entry }: Pick<Change, 'kind' | 'entry'>,
  journey: string,
  both: Both,
): string | undefined {
  if (kind !== 'touchpoint') return undefined;
  const found = [both.after, both.before].flatMap((playbook) =>
    (playbook.find('touchpoint', entry)?.moments ?? []).filter((moment) => moment.journey.id === journey),
  );
  return found[0]?.data.gameOver.trim().replaceAll(/\s+/g, ' ');
}
