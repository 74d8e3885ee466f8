import type { CapChange, Change } from '../../changes/change.ts';
import type { Gate } from '../../changes/gate.ts';

/** What `diff --json` prints. */
export interface ChangesReport {
  readonly version: 1;
  /** A commit's whole name; of a journey and its draft, `journey/<id>`. */
  readonly base: string;
  /** A commit's whole name, or `working tree`; of a journey and its draft, `journey/<id>` of the draft. */
  readonly head: string;
  readonly changes: readonly Change[];
  readonly cap: readonly CapChange[];
  readonly gate: Gate;
}

export function changesJson({ base, head, changes, cap, gate }: Omit<ChangesReport, 'version'>): string {
  const report: ChangesReport = { version: 1, base, head, changes, cap, gate };
  return `${JSON.stringify(report, null, 2)}\n`;
}
