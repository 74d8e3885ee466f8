import type { JourneyVerdict } from '../../reliability/journey-verdict.ts';
import type { TouchpointVerdict } from '../../reliability/touchpoint-verdict.ts';
import type { Verdicts } from '../../reliability/weigh.ts';

/**
 * What `reliability --json` prints. Shares and intervals are 0 to 1, floors and targets %, days ISO 8601 with both ends
 * included; verdicts are `yes`, `no`, `depends`, `not-proven`, `not-measured` and `not-promised`.
 */
export interface ReliabilityReport {
  readonly version: 1;
  /** What ends later was not looked at. */
  readonly asOf: string;
  /** The level of the intervals. */
  readonly confidence: number;
  readonly company?: Verdicts['company'];
  readonly mends?: Verdicts['mends'];
  readonly journeys?: readonly JourneyVerdict[];
  readonly touchpoints?: readonly TouchpointVerdict[];
  readonly frictions?: Verdicts['frictions'];
}

export function reliabilityJson(report: Omit<ReliabilityReport, 'version'>): string {
  return `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`;
}
