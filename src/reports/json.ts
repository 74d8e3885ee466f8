import { cameByCalendar } from '../model/by-calendar.ts';
import { entryOf } from '../model/entry-of.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { pointerOf } from '../model/place.ts';
import type { Playbook, Team } from '../model/playbook.ts';
import { tellable } from '../model/tellable.ts';
import { guardianOf, whoAnswers } from '../model/who-answers.ts';
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
  /** How many entries nobody can read: what they owe is not among the findings. */
  readonly unreadable: number;
  /** The team, by its id, that is asked where no other is; null where there is none. */
  readonly guardian: string | null;
  /** The guardian, and every team that owes one of the findings. */
  readonly teams: readonly TeamReport[];
}

export interface TeamReport {
  readonly id: string;
  readonly name: string;
  /** Its handle on the forge. */
  readonly forge: string | null;
}

export interface FindingReport {
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
  /** Whether nobody's change brought it, but a day. */
  readonly byCalendar: boolean;
  /** The waiver that made it an exception until the waiver expired. */
  readonly lapsed: string | null;
  /** The id of the team that is asked to mend it; null where nobody answers. */
  readonly owedBy: string | null;
  /** Whether others than the author may read its words: they name nothing hidden, no secret and nobody. */
  readonly tellable: boolean;
}

/** What a check had before it, beside its findings. */
interface Checked {
  readonly ok: boolean;
  readonly summary: Summary;
  readonly today: string;
  /** The commit that the working tree stands on, where there is one. */
  readonly commit: string | undefined;
  readonly base?: string | undefined;
  readonly notRun: readonly string[];
  readonly playbook: Playbook;
  /** The names of entries that nobody can read. */
  readonly unreadable: ReadonlySet<string>;
}

export function toJson(findings: readonly LocatedFinding[], given: Checked): string {
  const { playbook, today } = given;
  const reached = (day: string): boolean => day <= today;
  const isTellable = tellable(playbook);
  const guardian = guardianOf(playbook, reached);
  const owing = findings.map((finding) => whoAnswers(playbook, entryOf(playbook, finding), reached));
  const report: CheckReport = {
    version: 1,
    ok: given.ok,
    today,
    commit: given.commit ?? null,
    ...(given.base === undefined ? {} : { base: given.base }),
    summary: given.summary,
    findings: findings.map((finding, index) => ({
      ...reportOf(finding),
      byCalendar: cameByCalendar(finding),
      lapsed: finding.lapsed ?? null,
      owedBy: owing[index]?.id ?? null,
      tellable: isTellable(finding),
    })),
    notRun: given.notRun,
    unreadable: given.unreadable.size,
    guardian: guardian?.id ?? null,
    teams: teamsOf([guardian, ...owing]),
  };
  return spell(report);
}

/** Of a team no more than this is told: who may speak for it reaches no output. */
function teamsOf(teams: readonly (Team | undefined)[]): readonly TeamReport[] {
  return [...new Set(teams)]
    .flatMap((team) => (team ? [{ id: team.id, name: team.title, forge: team.data.forge ?? null }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function reportOf(finding: LocatedFinding): Omit<FindingReport, 'byCalendar' | 'lapsed' | 'owedBy' | 'tellable'> {
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
