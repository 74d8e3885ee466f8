import { appendFileSync } from 'node:fs';
import type { LocatedFinding } from '../model/finding.ts';
import { closingLine } from '../reports/closing-line.ts';
import { toGithub, withoutCommands } from '../reports/github.ts';
import { toGitlab } from '../reports/gitlab.ts';
import { toJson } from '../reports/json.ts';
import { toMarkdown } from '../reports/markdown.ts';
import { tellOlder, type Untold } from '../reports/older-findings.ts';
import { toSarif } from '../reports/sarif.ts';
import type { Summary } from '../reports/summary.ts';
import { rules } from '../rules/index.ts';
import { headOid } from '../sources/git/head-commit.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { folderInRepository, type CheckFormat } from './check-format.ts';
import type { Terminal } from './command.ts';
import type { OpenedRoot } from './open-root.ts';
import { findingsTold } from './tell-findings.ts';
import { version } from './version.ts';

/**
 * Tells the findings of a check in one format, all of them or those of a change alone: the report is the result, and where that is for machines the closing line
 * is a message.
 * @returns the findings in the order in which they are told
 */
export function tellCheck(
  terminal: Terminal,
  opened: OpenedRoot,
  given: {
    readonly format: CheckFormat;
    readonly ok: boolean;
    readonly summary: Summary;
    readonly untold?: Untold | undefined;
  },
): readonly LocatedFinding[] {
  const { playbook, findings, notRun, unreadable, source, day, root } = opened;
  const { format, ok, summary, untold } = given;
  const located = locateFindings(source, findings);
  const more = untold ? tellOlder(untold) : [];
  const closing = [closingLine(playbook, summary, { today: day.day, frozen: day.from === 'frozen' }), ...more];
  const folder = folderInRepository(terminal, root);
  if (format === 'pretty') {
    const told = findingsTold(opened, located, summary, terminal, more);
    // A runner obeys what looks like a command wherever it stands.
    terminal.out(terminal.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(told) : told);
    return located;
  }
  if (format === 'json') {
    const commit = headOid(root);
    const base = untold?.base;
    terminal.out(toJson(located, { ok, summary, today: day.day, commit, base, notRun, playbook, unreadable }));
    return located;
  }
  if (format === 'github') {
    const { annotations, rest } = toGithub(located, folder);
    terminal.out(`${annotations}${withoutCommands(closing.join('\n'))}\n`);
    tellSummary(terminal, toMarkdown(located, closing.join(' '), folder), rest.length);
    return located;
  }
  if (format === 'markdown') terminal.out(toMarkdown(located, closing.join(' '), folder));
  else if (format === 'gitlab') terminal.out(toGitlab(located, folder));
  else terminal.out(toSarif(located, { rules, version: version(), folder }));
  if (format !== 'markdown') terminal.err(`${closing.join('\n')}\n`);
  return located;
}

/** The summary of the step has all of them; where there is none, what was left out is at least counted. */
function tellSummary(terminal: Terminal, text: string, left: number): void {
  const file = terminal.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file !== '') {
    try {
      appendFileSync(file, text);
      return;
    } catch {
      terminal.err('The summary of the step could not be written.\n');
    }
  }
  if (left > 0) terminal.err(`${String(left)} more are no annotation: "waymark check --format pretty" tells all.\n`);
}
