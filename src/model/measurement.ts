import type { ConsequenceRow, FlowRow, KeptRow, OutcomeRow } from '../schema/measurements.ts';

/** The rows of one measurement file; `ranges[i]` is where row i stands in its text. */
export type MeasurementRows = {
  readonly file: string;
  readonly source: string;
  readonly period: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
} & (
  | { readonly table: 'kept'; readonly rows: readonly KeptRow[] }
  | { readonly table: 'outcome'; readonly rows: readonly OutcomeRow[] }
  | { readonly table: 'flow'; readonly rows: readonly FlowRow[] }
  | { readonly table: 'consequence'; readonly rows: readonly ConsequenceRow[] }
);
