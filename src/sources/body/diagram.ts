import type { BodyIssue, DiagramFault } from '../../model/body.ts';
import { kindOfMermaid } from '../../formats/mermaid-kind.ts';
import { fromMermaidJourney, type JourneyDiagram } from '../../formats/mermaid.ts';
import type { MermaidRemark } from '../../formats/mermaid-remark.ts';
import { rangeOf } from './tree.ts';
import type { NodeOf } from './tree.ts';

/** A fence of Mermaid, as far as its text tells. */
export interface Diagram {
  /** Set where it is a journey without a fault: it can be drawn. */
  readonly journey?: JourneyDiagram;
  /** What people call this kind of diagram, where we know it. */
  readonly kind: string | undefined;
  readonly faults: readonly Fault[];
}

/** What a person can follow, and what is drawn in a moment. */
export const mostInDiagram = { characters: 10_000, stops: 60, people: 20 } as const;
/** A picture more takes its time in every build. */
export const mostDiagrams = 20;

type Fault = DiagramFault & Pick<MermaidRemark, 'line' | 'from' | 'to'>;

export function isDiagram({ lang, meta }: NodeOf<'code'>): boolean {
  return lang?.toLowerCase() === 'mermaid' && !meta;
}

export function readDiagram(source: string): Diagram {
  const { title: kind, remarks } = kindOfMermaid(source);
  const read = fromMermaidJourney(source);
  if (!read) return { kind, faults: faultsOf(remarks) };
  const told = [...faultsOf(read.remarks), ...excessOf(source, read.diagram)];
  const stops = read.diagram.sections.some(({ tasks }) => tasks.length > 0);
  const faults: readonly Fault[] = stops || told.length > 0 ? told : [{ reason: 'no-stop', ...wholeFence }];
  return faults.length > 0 ? { kind, faults } : { journey: withWords(read.diagram), kind, faults };
}

/**
 * What stands in the way of a fence, where it stands in the body.
 * @param drawn how many fences before it are drawn
 */
export function diagramIssues(
  text: string,
  node: NodeOf<'code'>,
  diagram: Diagram,
  drawn: number,
): readonly BodyIssue[] {
  const tooMany = { reason: 'too-much', of: 'diagrams', count: drawn + 1, most: mostDiagrams, ...wholeFence } as const;
  const faults: readonly Fault[] = diagram.journey && drawn >= mostDiagrams ? [tooMany] : diagram.faults;
  const [start, end] = rangeOf(node);
  const lines = text.slice(start, end).split('\n');
  const values = node.value.split(/\r?\n/);
  const starts = [start];
  for (const { length } of lines) starts.push((starts.at(-1) ?? start) + length + 1);
  return faults.slice(0, mostTold).map(({ line, from, to, ...fault }): BodyIssue => {
    const written = (lines[line] ?? '').trimEnd();
    // A fence in a list or a quotation has marks before its lines, so places are counted from the end.
    const shift = line === 0 ? 0 : written.length - (values[line - 1] ?? '').trimEnd().length;
    const offset = (starts[line] ?? start) + Math.max(0, from + shift);
    const endOffset = (starts[line] ?? start) + (line === 0 ? written.length : to + shift);
    return { rule: 'body-diagram', ...fault, offset, endOffset, what: text.slice(offset, endOffset) };
  });
}

/** More of the same helps nobody. */
const mostTold = 50;
/** The line of the opening. */
const wholeFence = { line: 0, from: 0, to: 0 } as const;

function faultsOf(remarks: readonly MermaidRemark[]): readonly Fault[] {
  const cut = new Set(remarks.flatMap(({ reason, line }) => (reason === 'dropped' ? [line] : [])));
  return remarks.flatMap(({ reason, line, from, to }) =>
    // Where the end of a line is left out, its beginning is often no stop any more: one mistake, not two.
    reason === 'comment' || (reason === 'line' && cut.has(line)) ? [] : [{ reason, line, from, to }],
  );
}

function excessOf(source: string, { sections }: JourneyDiagram): readonly Fault[] {
  const tasks = sections.flatMap((section) => section.tasks);
  const counts = {
    characters: source.length,
    stops: tasks.length,
    people: new Set(tasks.flatMap(({ actors }) => actors)).size,
  };
  return (['characters', 'stops', 'people'] as const).flatMap((of): readonly Fault[] =>
    counts[of] > mostInDiagram[of]
      ? [{ reason: 'too-much', of, count: counts[of], most: mostInDiagram[of], ...wholeFence }]
      : [],
  );
}

// What no file may hold can still be written as an entity (`#8238;`), and would turn the words that follow it around.
const controls = /[\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Every diagram has a title and a description, for those who hear the page. */
function withWords({ title, description, sections }: JourneyDiagram): JourneyDiagram {
  const shown = (text: string): string => text.replace(controls, '\ufffd');
  const tasks = sections.flatMap((section) => section.tasks);
  const [first, last] = [tasks[0], tasks.at(-1)].map((task) => shown(task?.title ?? ''));
  return {
    title: shown(title) || 'A journey',
    description:
      shown(description) ||
      (tasks.length === 1
        ? `One stop: “${first ?? ''}”.`
        : `${String(tasks.length)} stops, from “${first ?? ''}” to “${last ?? ''}”.`),
    sections: sections.map((section) => ({
      title: shown(section.title),
      tasks: section.tasks.map((task) => ({
        ...task,
        title: shown(task.title),
        actors: task.actors.map(shown),
      })),
    })),
  };
}
