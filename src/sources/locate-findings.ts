import type { Finding, LocatedFinding, Span } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { cutFrontMatter } from './front-matter.ts';
import { inspectBytes } from './inspect-bytes.ts';
import type { Source } from './source.ts';
import { locateInYaml } from './yaml/locate.ts';

/** Works out line and column of findings and sorts them as they stand: by file, then place, then rule. */
export function locateFindings(source: Source, findings: readonly Finding[]): readonly LocatedFinding[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = readText(source, file);
    texts.set(file, text);
    return text;
  };
  const byFile = [...findings].sort((a, b) => compare(a.at.file, b.at.file));
  const located = byFile.map((finding): LocatedFinding => {
    const text = textOf(finding.at.file);
    const span = spanOf(text, finding.at);
    const related = (finding.related ?? []).map(({ at, message }) => ({
      at,
      message,
      span: spanOf(textOf(at.file), at),
    }));
    return { ...finding, span, frame: frameOf(text, span), related };
  });
  return located.sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readText(source: Source, file: string): string {
  try {
    const bytes = source.read(file);
    const inspected = inspectBytes(file, bytes);
    return 'text' in inspected ? inspected.text : new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

function spanOf(text: string, place: Place): Span {
  if (place.range) return span(text, place.range);
  if (!place.path || place.path.length === 0) return span(text, firstLine(text));
  const cut = text.startsWith('---') ? cutFrontMatter(text) : undefined;
  const [yaml, start] = cut && 'yaml' in cut ? [cut.yaml, cut.yamlStart] : [text, 0];
  const range = locateInYaml(yaml, place.path, place.key);
  return span(text, range ? [range[0] + start, range[1] + start] : firstLine(text));
}

function firstLine(text: string): readonly [number, number] {
  const end = text.search(/[\r\n]|$/);
  return [0, end];
}

/** Lines from 1, columns from 1 in UTF-16 units, the end exclusive. */
function span(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.min(from, text.length);
  const trimmed = text.slice(start, to).trimEnd().length;
  const end = Math.max(start, Math.min(start + trimmed, text.length));
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const endLineStart = text.lastIndexOf('\n', end - 1) + 1;
  const line = countLines(text, lineStart);
  return {
    line,
    column: start - lineStart + 1,
    endLine: line + countLines(text.slice(lineStart), endLineStart - lineStart) - 1,
    endColumn: end - endLineStart + 1,
  };
}

function countLines(text: string, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The line it points at, as written. */
function frameOf(text: string, { line }: Span): string {
  return (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '');
}
