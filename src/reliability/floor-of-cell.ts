import type { Standard } from '../model/playbook.ts';
import type { Standard as StandardFile } from '../schema/standard.ts';
import type { Floor } from './case-verdict.ts';

type Exception = NonNullable<StandardFile['except']>[number];
export interface CellName {
  readonly channel: string;
  readonly segment: string;
}

/** @returns the exception of a standard that holds on this channel for this segment */
export function exceptionOf({ data }: Standard, { channel, segment }: CellName): Exception | undefined {
  return data.except?.find(({ channels, segments }) => names(channels, channel) && names(segments, segment));
}

/** @returns what must be kept there; undefined where no number was ever promised */
export function floorOfCell(standard: Standard, cell: CellName): Floor | undefined {
  const percent = exceptionOf(standard, cell)?.floor ?? standard.data.floor;
  return percent === undefined ? undefined : { percent, byCount: isNotOurOwn(standard) };
}

/** @returns true of a promise by law, licence or contract */
export function isNotOurOwn({ data: { basis = 'own' } }: Standard): boolean {
  return basis !== 'own';
}

/** An exception that names no channel holds on all of them; one that names some holds only where counts are split by them. */
function names(listed: readonly string[] | undefined, id: string): boolean {
  return listed === undefined || listed.includes(id);
}
