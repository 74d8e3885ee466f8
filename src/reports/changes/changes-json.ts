import type { CapChange, Change } from '../../changes/change.ts';
import type { Gate } from '../../changes/gate.ts';

/** What `diff --json` prints. */
export interface ChangesReport {
  readonly version: 1;
  /** A commit's whole name. */
  readonly base: string;
  /** A commit's whole name, or `working tree`. */
  readonly head: string;
  readonly changes: readonly Change[];
  readonly cap: readonly CapChange[];
  readonly gate: Gate;
}

export function changesJson({ base, head, changes, cap, gate }: Omit<ChangesReport, 'version'>): string {
  const report: ChangesReport = { version: 1, base, head, changes, cap, gate };
  return `${JSON.stringify(report, null, 2)}\n`;
}
