import type { LocatedFinding } from '../model/finding.ts';
import { closingLine } from '../reports/closing-line.ts';
import { toPretty } from '../reports/pretty.ts';
import { summarise, type Summary } from '../reports/summary.ts';
import { wrap } from '../reports/wrap.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import type { Terminal } from './command.ts';
import type { OpenedRoot } from './open-root.ts';

/** Tells findings as `check` does, on the side of messages; the result of the command is something else. */
export function tellFindings(
  terminal: Terminal,
  opened: OpenedRoot,
  options: { readonly onlyErrors: boolean },
): Summary {
  const summary = summarise(opened.playbook, opened.findings);
  const shown = opened.findings.filter(({ severity }) => !options.onlyErrors || severity === 'error');
  terminal.err(findingsTold(opened, locateFindings(opened.source, shown), summary, terminal));
  return summary;
}

/**
 * The findings that are shown and the closing line over all of them: the same text wherever it is told, in a pipe too.
 * @param more what follows the closing line
 */
export function findingsTold(
  { playbook, day }: OpenedRoot,
  shown: readonly LocatedFinding[],
  summary: Summary,
  layout: Pick<Terminal, 'width' | 'colour'>,
  more: readonly string[] = [],
): string {
  const report = toPretty(shown, layout);
  const closing = closingLine(playbook, summary, { today: day.day, frozen: day.from === 'frozen' });
  return [
    ...(report === '' ? [] : [report]),
    ...[closing, ...more].flatMap((line) => wrap(line, layout.width)),
    '',
  ].join('\n');
}
