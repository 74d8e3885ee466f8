import type { ImportResult } from '../intake/import-measurements.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { escapeText } from '../reports/escape-text.ts';
import { plural } from '../reports/plural.ts';
import { toPretty } from '../reports/pretty.ts';
import type { ExitCode, Terminal } from './command.ts';
import { say } from './say.ts';

/** Faults that are printed; all are counted, and `--json` lists more. */
const mostPrinted = 40;

type Imported = Extract<ImportResult, { is: 'imported' }>;

/** Tells what an import came to: the result on the side of results, the rest on that of messages. */
export function tellImport(
  terminal: Terminal,
  result: ImportResult,
  given: { readonly file: string; readonly source: string; readonly json: boolean },
): ExitCode {
  const code = result.is === 'imported' ? 0 : result.is === 'no-map' ? 2 : 1;
  if (given.json) {
    terminal.out(`${JSON.stringify(toReport(result, given), null, 2)}\n`);
    return code;
  }
  if (result.is === 'no-map') tellProposal(terminal, result, given);
  else if (result.is === 'imported') tellImported(terminal, result);
  else tellFaults(terminal, result, given.file);
  return code;
}

function tellProposal(
  terminal: Terminal,
  { header, proposal }: Extract<ImportResult, { is: 'no-map' }>,
  { file, source }: { readonly file: string; readonly source: string },
): void {
  terminal.out(escapeText(proposal));
  const names = header.map((heading) => `"${heading}"`).join(', ');
  say(terminal, escapeText(`"${file}" has the columns ${names}, and no map says which is which of ours.`));
  say(terminal, 'Above is the map that fits best. Save it, fill in what stands between < and >, and name it:');
  say(terminal, escapeText(`waymark import measurements ${file} --source ${source} --map map.yaml`));
}

function tellFaults(
  terminal: Terminal,
  result: Extract<ImportResult, { is: 'map-faults' | 'row-faults' }>,
  file: string,
): void {
  const { findings } = result;
  terminal.out(`${toPretty(findings.slice(0, mostPrinted), terminal)}\n`);
  const more = findings.length - mostPrinted;
  if (more > 0) say(terminal, `... and ${plural(more, 'other fault')}. "--json" lists them.`);
  if (result.is === 'map-faults')
    say(terminal, `Nothing was written: the map has ${plural(findings.length, 'fault')}.`);
  else
    say(
      terminal,
      escapeText(
        `Nothing was written: ${plural(result.rows, 'row')} of ${String(result.read)} in ${file} ${result.rows === 1 ? 'has' : 'have'} a fault.`,
      ),
    );
  const [first] = findings;
  if (first) say(terminal, `Why a rule exists, with examples: "waymark explain ${first.rule}".`);
}

function tellImported(terminal: Terminal, result: Imported): void {
  const { files, read, counted, leftOut, unused, byCase, days } = result;
  const words = { new: 'new', changed: 'changed', same: 'as it was' };
  const width = Math.max(...files.map(({ file }) => file.length));
  for (const { file, is, rows, rowsBefore } of files) {
    const before = is === 'changed' && rowsBefore > 0 ? ` (${String(rowsBefore)} before)` : '';
    terminal.out(`${file.padEnd(width)}  ${words[is]}${rows > 0 ? `, ${plural(rows, 'row')}${before}` : ''}\n`);
  }
  say(terminal, `${plural(read, 'row')} read, ${String(counted)} counted${byCase ? ' as cases' : ''}.`);
  if (byCase && days)
    say(
      terminal,
      `They are said to be all cases from ${days[0]} to ${days[1]}. Where the list covers less, say so with --from and --to.`,
    );
  for (const { because, rows } of leftOut) say(terminal, escapeText(`${plural(rows, 'row')} left out: ${because}`));
  if (unused.length > 0)
    say(terminal, escapeText(`Columns left out: ${unused.map((heading) => `"${heading}"`).join(', ')}.`));
  for (const { file, rowsGone } of files)
    if (rowsGone > 0) say(terminal, `${file} had ${plural(rowsGone, 'row')} that the new ones do not count again.`);
  say(terminal, 'Next: "waymark reliability" shows what the counts say.');
}

/** What `--json` prints, version 1. Lines and columns from 1, as in `check --json`. */
function toReport(result: ImportResult, { file, source }: { readonly file: string; readonly source: string }): unknown {
  const common = { version: 1, ok: result.is === 'imported', file, source };
  if (result.is === 'no-map')
    return { ...common, columns: result.header, proposedMap: result.proposal, findings: [], written: [] };
  if (result.is !== 'imported')
    return {
      ...common,
      rows: result.is === 'row-faults' ? { read: result.read, faulty: result.rows } : null,
      findings: result.findings.map(findingReport),
      written: [],
    };
  const { table, read, counted, leftOut, unused, files, days } = result;
  return {
    ...common,
    table,
    rows: { read, counted, leftOut },
    days: days ? { from: days[0], to: days[1] } : null,
    columnsLeftOut: unused,
    findings: [],
    written: files,
  };
}

function findingReport({ rule, severity, message, hint, at, span, related }: LocatedFinding) {
  return {
    rule,
    severity,
    message: message.toWellFormed(),
    hint: hint.toWellFormed(),
    file: at.file,
    ...span,
    related: related.map(({ at: { file }, span: { line, column }, message: says }) => ({
      file,
      line,
      column,
      message: says,
    })),
  };
}
