import { closingLine } from '../reports/closing-line.ts';
import { toPretty } from '../reports/pretty.ts';
import { summarise, type Summary } from '../reports/summary.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import type { Terminal } from './command.ts';
import type { OpenedRoot } from './open-root.ts';
import { say } from './say.ts';

/** Tells findings as `check` does, on the side of messages; the result of the command is something else. */
export function tellFindings(
  terminal: Terminal,
  opened: OpenedRoot,
  options: { readonly onlyErrors: boolean },
): Summary {
  const summary = summarise(opened.playbook, opened.findings);
  const shown = opened.findings.filter(({ severity }) => !options.onlyErrors || severity === 'error');
  const report = toPretty(locateFindings(opened.source, shown), terminal);
  if (report !== '') terminal.err(`${report}\n`);
  say(terminal, closingLine(opened.playbook, summary, { today: opened.today, frozen: opened.day.from === 'frozen' }));
  return summary;
}
