import type { Place } from './place.ts';
import type { AnyItem } from './playbook.ts';

/** A part of an entry that others name after `#`. */
export interface Part {
  readonly id: string;
  readonly at: Place;
}

/**
 * @returns the standards of a touchpoint; the stages, moments of truth and outcome standards of a journey; nothing of
 *   another kind. A stage and a moment may share a name: then both are the part.
 */
export function partsOf(item: AnyItem): readonly Part[] {
  if (item.kind === 'touchpoint') return item.standards;
  if (item.kind !== 'journey') return [];
  const moments = item.moments.map(({ touchpoint, at }) => ({ id: touchpoint.id, at }));
  return [...item.stages, ...moments, ...item.outcome];
}
