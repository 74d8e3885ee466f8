import type { ConsequenceRow, FlowRow, KeptRow, OutcomeRow } from '../schema/measurements.ts';

/** The rows of one measurement file; `lines[i]` is the line on which row i stands. */
export type MeasurementRows = {
  readonly file: string;
  readonly source: string;
  readonly period: string;
  readonly lines: readonly number[];
} & (
  | { readonly table: 'kept'; readonly rows: readonly KeptRow[] }
  | { readonly table: 'outcome'; readonly rows: readonly OutcomeRow[] }
  | { readonly table: 'flow'; readonly rows: readonly FlowRow[] }
  | { readonly table: 'consequence'; readonly rows: readonly ConsequenceRow[] }
);
