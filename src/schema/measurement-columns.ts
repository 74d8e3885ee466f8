import type { MeasurementTable } from './measurements.ts';

/** The columns of a table of counts by what they do: `names` tell rows apart, `counts` are added up; the days stand between. */
export interface TableColumns {
  readonly names: readonly NameColumn[];
  readonly counts: readonly CountColumn[];
}

export const nameColumns = [
  'touchpoint',
  'journey',
  'standard',
  'stage',
  'channel',
  'segment',
  'held',
  'reason',
] as const;
export const countColumns = ['good', 'total', 'entered', 'continued', 'left', 'customers'] as const;
export const dayColumns = ['day', 'month', 'from', 'to'] as const;

export type NameColumn = (typeof nameColumns)[number];
export type CountColumn = (typeof countColumns)[number];
export type DayColumn = (typeof dayColumns)[number];

export const tableColumns: Readonly<Record<MeasurementTable, TableColumns>> = {
  kept: { names: ['touchpoint', 'standard', 'channel', 'segment'], counts: ['good', 'total'] },
  outcome: { names: ['journey', 'standard', 'channel', 'segment'], counts: ['good', 'total'] },
  flow: {
    names: ['journey', 'stage', 'channel', 'segment', 'reason'],
    counts: ['entered', 'continued', 'left'],
  },
  consequence: { names: ['journey', 'touchpoint', 'held'], counts: ['customers', 'left'] },
};

/** Names that a row may leave empty: not split by them, or no reason given. */
export const mayBeEmpty: ReadonlySet<NameColumn> = new Set(['channel', 'segment', 'reason']);
