import type { Finding, LocatedFinding, Span } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { cutFrontMatter } from './front-matter.ts';
import { inspectBytes } from './inspect-bytes.ts';
import type { Source } from './source.ts';
import { TextLines } from './text-lines.ts';
import { yamlPlaces } from './yaml/locate.ts';

/** Works out line and column of findings and sorts them as they stand: by file, then place, then rule. */
export function locateFindings(source: Source, findings: readonly Finding[]): readonly LocatedFinding[] {
  const texts = new Map<string, PlacedText>();
  const textOf = (file: string): PlacedText => {
    const known = texts.get(file);
    if (known) return known;
    const text = placedText(readText(source, file));
    texts.set(file, text);
    return text;
  };
  const byFile = [...findings].sort((a, b) => compare(a.at.file, b.at.file));
  const located = byFile.map((finding): LocatedFinding => {
    const text = textOf(finding.at.file);
    const span = text.span(finding.at);
    const related = (finding.related ?? []).map(({ at, message }) => ({
      at,
      message,
      span: textOf(at.file).span(at),
    }));
    return { ...finding, span, frame: text.line(span.line), related };
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

/** A file's text, in which places are found. */
interface PlacedText {
  span(place: Place): Span;
  line(line: number): string;
}

function placedText(text: string): PlacedText {
  const lines = new TextLines(text);
  const firstLine = [0, text.search(/[\r\n]|$/)] as const;
  const cut = text.startsWith('---') ? cutFrontMatter(text) : undefined;
  const [yaml, start] = cut && 'yaml' in cut ? [cut.yaml, cut.yamlStart] : [text, 0];
  const find = yamlPlaces(yaml);
  return {
    line: (line) => lines.line(line),
    span(place) {
      if (place.range) return lines.span(place.range);
      const range = place.path && place.path.length > 0 ? find(place.path, place.key) : undefined;
      return lines.span(range ? [range[0] + start, range[1] + start] : firstLine);
    },
  };
}
