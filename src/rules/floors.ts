import { within, type Place } from '../model/place.ts';
import type { Standard } from '../model/playbook.ts';

/** A floor that a standard states: its own, or one that holds on some channels or for some segments instead. */
export interface Floor {
  readonly floor: number;
  readonly at: Place;
  /** '' for its own, otherwise ` on app for islands`. */
  readonly where: string;
}

/** @returns the floors that a standard writes down */
export function floorsOf({ data, at }: Standard): readonly Floor[] {
  const own = data.floor === undefined ? [] : [{ floor: data.floor, at: within(at, 'floor'), where: '' }];
  const others = (data.except ?? []).flatMap(({ floor, channels, segments }, index) => {
    if (floor === undefined) return [];
    const where = `${channels ? ` on ${channels.join(', ')}` : ''}${segments ? ` for ${segments.join(', ')}` : ''}`;
    return [{ floor, at: within(at, 'except', index, 'floor'), where }];
  });
  return [...own, ...others];
}
