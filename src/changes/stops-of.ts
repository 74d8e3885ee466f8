import type { Journey, Stop } from '../model/playbook.ts';
import type { Renamed } from './difference.ts';

/** Every stop of a journey itself, in order; those of journeys inside it are theirs. */
export function stopsOf({ stages }: Journey): readonly Stop[] {
  return stages.flatMap(({ stops }) => stops);
}

/** @returns the newer id of the touchpoint that is met there */
export function nameOfStop({ touchpoint }: Stop, renamed: Renamed): string {
  return renamed('touchpoint', touchpoint.id);
}
