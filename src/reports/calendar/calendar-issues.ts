import type { CheckReport } from '../json.ts';
import type { LinkTo } from './finding-row.ts';
import { nobody, teamIssue, type TeamIssue } from './team-issue.ts';

/**
 * What the calendar asks of each team, by the ids of the teams. What is waived is agreed to for a time, and asked of nobody
 * until then.
 */
export function calendarIssues(report: CheckReport, linkTo: LinkTo): readonly TeamIssue[] {
  const asked = report.findings.filter(({ byCalendar, severity }) => byCalendar && severity !== 'exception');
  const byTeam = Map.groupBy(asked, ({ owedBy }) => owedBy ?? nobody);
  return [...byTeam]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owing, findings]) =>
      teamIssue(
        report,
        report.teams.find(({ id }) => id === owing),
        findings,
        linkTo,
      ),
    );
}
