import { fingerprintOf } from '../model/fingerprint.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { pointerOf } from '../model/place.ts';
import { spell } from './spell-json.ts';
import type { Summary } from './summary.ts';

/** What `check --json` prints. Lines and columns from 1, columns in UTF-16 units; `path` is a JSON Pointer (RFC 6901). */
export interface CheckReport {
  readonly version: 1;
  /** Whether the check passed: the exit code is 0. */
  readonly ok: boolean;
  readonly today: string;
  readonly commit: string | null;
  /** The whole name of the commit that the change is held against; only where one was asked for. */
  readonly base?: string;
  readonly summary: Summary;
  readonly findings: readonly FindingReport[];
  readonly notRun: readonly string[];
}

interface FindingReport {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly entry: string | null;
  readonly path: string;
  readonly related: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly fixes: readonly never[];
  readonly waiver: string | null;
  readonly fingerprint: string;
}

/** @param commit the commit that the working tree stands on, where there is one */
export function toJson(
  findings: readonly LocatedFinding[],
  given: {
    readonly ok: boolean;
    readonly summary: Summary;
    readonly today: string;
    readonly commit: string | undefined;
    readonly base?: string | undefined;
    readonly notRun: readonly string[];
  },
): string {
  const report: CheckReport = {
    version: 1,
    ok: given.ok,
    today: given.today,
    commit: given.commit ?? null,
    ...(given.base === undefined ? {} : { base: given.base }),
    summary: given.summary,
    findings: findings.map(reportOf),
    notRun: given.notRun,
  };
  return spell(report);
}

function reportOf(finding: LocatedFinding): FindingReport {
  const { rule, severity, message, hint, at, span } = finding;
  return {
    rule,
    severity,
    message,
    hint,
    file: at.file,
    ...span,
    entry: finding.entry ?? null,
    path: pointerOf(at),
    related: finding.related.map(({ at: { file }, span: { line, column }, message: says }) => ({
      file,
      line,
      column,
      message: says,
    })),
    fixes: [],
    waiver: finding.waiver ?? null,
    fingerprint: fingerprintOf(finding),
  };
}
