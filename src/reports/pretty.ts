import pc from 'picocolors';
import type { LocatedFinding } from '../model/finding.ts';
import { escapeText } from './escape-text.ts';
import { wrap } from './wrap.ts';

/** More than this is not read by anybody; the summary still counts all. */
export const mostShown = 1000;

/** How the report is laid out: columns of the terminal, and whether it may use colour. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;
const indent = '  ';

/** Findings for people: place, what is wrong, the line itself, and how to mend it. */
export function toPretty(findings: readonly LocatedFinding[], layout: Layout): string {
  const colours = pc.createColors(layout.colour);
  const blocks = findings.slice(0, mostShown).map((finding) => prettyFinding(finding, layout.width, colours));
  if (findings.length > mostShown)
    blocks.push(`... and ${String(findings.length - mostShown)} more. "--json" lists them all.`);
  return blocks.map((block) => `${block}\n`).join('\n');
}

function prettyFinding(finding: LocatedFinding, width: number, colours: Colours): string {
  const { line, column } = finding.span;
  const label = finding.severity;
  const paint = { error: colours.red, warning: colours.yellow, advice: colours.cyan, exception: colours.magenta }[
    label
  ];
  const said = wrap(escapeText(finding.message), Math.max(20, width - indent.length - label.length - 2));
  return [
    colours.bold(`${escapeText(finding.at.file)}:${String(line)}:${String(column)}`),
    ...said.map((text, index) => `${indent}${index === 0 ? paint(label) : ' '.repeat(label.length)}  ${text}`),
    ...frame(finding, width, paint),
    ...finding.related.flatMap(({ at, message, span }) =>
      wrap(
        escapeText(`${message}: ${at.file}:${String(span.line)}:${String(span.column)}`),
        Math.max(20, width - 2),
      ).map((text) => `${indent}${text}`),
    ),
    ...(finding.waiver === undefined ? [] : wrap(`Waived by waiver/${finding.waiver}.`, width - 2)).map(
      (text) => `${indent}${text}`,
    ),
    ...hintLines(finding, Math.max(20, width - indent.length)).map((text) => `${indent}${colours.dim(text)}`),
  ].join('\n');
}

/** The hint, and the rule behind it where there is room. */
function hintLines({ hint, rule }: LocatedFinding, width: number): readonly string[] {
  const lines = wrap(escapeText(hint), width);
  const last = `${lines.at(-1) ?? ''}   (${rule})`;
  return last.length <= width ? [...lines.slice(0, -1), last] : [...lines, `(${rule})`];
}

/** The line it points at, cut to the width around the place, with a mark under it. */
function frame(finding: LocatedFinding, width: number, paint: (text: string) => string): readonly string[] {
  const { line, column, endLine, endColumn } = finding.span;
  if (finding.frame.trim() === '') return [];
  const gutter = `${indent}${String(line)} | `;
  const room = Math.max(10, width - gutter.length - 1);
  const from = column - 1 > room - 12 ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0;
  // Escaped characters take more room than they did.
  const before = escapeText(finding.frame.slice(from, column - 1)).slice(-Math.max(Math.ceil(room / 3), room - 12));
  const end = endLine === line ? endColumn - 1 : finding.frame.length;
  const marked = escapeText(finding.frame.slice(column - 1, Math.max(end, column)));
  const shown = `${before}${marked}${escapeText(finding.frame.slice(Math.max(end, column)))}`;
  const blank = before.replace(/[^\t]/g, ' ');
  const marks = '^'.repeat(Math.max(1, Math.min(marked.length, room - before.length)));
  return [
    `${gutter}${shown.slice(0, room).toWellFormed()}`,
    `${indent}${' '.repeat(String(line).length)} | ${blank}${paint(marks)}`,
  ];
}
