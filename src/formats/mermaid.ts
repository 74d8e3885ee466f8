import type { MermaidRemark } from './mermaid-remark.ts';
import { withoutSettings } from './mermaid-settings.ts';
import { remarkAt, statementsOf, type Statement } from './mermaid-statements.ts';
import { clean, decode, encode, mark } from './mermaid-words.ts';

/** A journey as a Mermaid `journey` diagram holds it. */
export interface JourneyDiagram {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly {
    readonly title: string;
    readonly tasks: readonly {
      readonly title: string;
      readonly score: 1 | 2 | 3 | 4 | 5;
      readonly actors: readonly string[];
    }[];
  }[];
}

type Task = JourneyDiagram['sections'][number]['tasks'][number];

const scores = [1, 2, 3, 4, 5] as const;

/**
 * The diagram as its Mermaid text holds it: each text on one line without spaces or marks at its ends, each actor of a
 * task once. What `fromMermaidJourney` reads out of `toMermaid(diagram)` equals it.
 */
export function asWritten({ title, description, sections }: JourneyDiagram): JourneyDiagram {
  return {
    title: clean(title),
    description: clean(description),
    sections: sections.map((section) => ({ title: clean(section.title), tasks: section.tasks.map(cleanTask) })),
  };
}

/** Writes Mermaid `journey` text in which any text of the data, markup and keywords too, is nothing but text. */
export function toMermaid(diagram: JourneyDiagram): string {
  const { title, description, sections } = asWritten(diagram);
  const lines = ['journey'];
  if (title) lines.push(`  accTitle: ${encode(title)}`);
  if (description) lines.push(`  accDescr: ${encode(description)}`);
  if (title) lines.push(`  title ${encode(title)}`);
  const seen = new Map<string, number>([['', 1]]);
  for (const section of sections) {
    const before = seen.get(section.title) ?? 0;
    seen.set(section.title, before + 1);
    lines.push(`  section ${encode(section.title + mark.repeat(before))}`);
    for (const task of section.tasks) {
      const actors = task.actors.length > 0 ? `: ${task.actors.map(encode).join(', ')}` : '';
      lines.push(`    ${encode(task.title || mark)}: ${task.score}${actors}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What was read out of a Mermaid text, and what in it is not taken for what it says, in the order of its lines. */
export interface ReadJourney {
  readonly diagram: JourneyDiagram;
  readonly remarks: readonly MermaidRemark[];
}

/**
 * Reads Mermaid `journey` text, generated or written by hand, for what its author means: where Mermaid would stop or
 * take a line for something else, a remark says so and the likely meaning is carried. Of the remarks, `line` tells of a
 * line that is not carried, `comment`, `settings` and `dropped` of words that are not; a score that is none becomes the
 * nearest one, or 3.
 * @returns undefined where the text is no journey
 */
export function fromMermaidJourney(source: string): ReadJourney | undefined {
  const { text, title, remarks: settings } = withoutSettings(source);
  const read = statementsOf(text);
  if (!read) return undefined;
  const remarks = [...settings, ...read.remarks];
  const head = { title: decode(title), accTitle: '', accDescr: '' };
  const sections: { title: string; tasks: Task[] }[] = [];
  for (const statement of read.statements) {
    const { keyword, words, line, from } = statement;
    if (keyword === 'section') {
      sections.push({ title: decode(words), tasks: [] });
      if (words.includes(':')) remarks.push(remarkAt('colon', words, line, from));
    } else if (keyword === 'task') {
      const task = readTask(statement, remarks);
      if (!task) continue;
      if (sections.length === 0) sections.push({ title: '', tasks: [] });
      sections.at(-1)?.tasks.push(task);
    } else head[keyword] = decode(words);
  }
  remarks.sort((a, b) => a.line - b.line || a.from - b.from);
  return { diagram: { title: head.title || head.accTitle, description: head.accDescr, sections }, remarks };
}

function readTask({ words, line, from }: Statement, remarks: MermaidRemark[]): Task | undefined {
  const parts = words.split(':');
  const startOf = (index: number): number => parts.slice(0, index).join(':').length + Math.min(index, 1);
  const remark = (reason: MermaidRemark['reason'], first: number, end: number): void => {
    const piece = words.slice(startOf(first), end === parts.length ? undefined : startOf(end) - 1);
    const blanks = piece.length - piece.trimStart().length;
    if (piece.trim() === '') remarks.push(remarkAt(reason, words, line, from));
    else remarks.push(remarkAt(reason, piece.trim(), line, from + startOf(first) + blanks));
  };
  const acts = /^click\s+\S+\s+(?:href\b|call\b|["']|\w+\()/i.test(words);
  const shows = words.includes('@{');
  if (acts || shows || parts.length === 1 || parts[0]?.trim() === '') {
    remarks.push(remarkAt(acts ? 'click' : shows ? 'picture' : 'line', words, line, from));
    return undefined;
  }
  if (/^journey\b/i.test(words)) remark('word', 0, 1);
  const place = placeOfScore(parts);
  const [points = '', ...actors] = parts.slice(place);
  if (!isScore(points)) remark('score', place, place + 1);
  if (place > 1) remark('colon', 0, place);
  if (actors.length > 1) remark('colon', place + 1, parts.length);
  return cleanTask({
    title: decode(parts.slice(0, place).join(':')),
    score: nearestScore(points),
    actors: actors.join(':').split(',').map(decode),
  });
}

/** The score is the last part or the last but one; with colons in both names, the first that could be one. */
function placeOfScore(parts: readonly string[]): number {
  const last = parts.length - 1;
  const likely = [last - 1, last, ...parts.keys()].filter((place) => place > 0);
  return likely.find((place) => isScore(parts[place] ?? '')) ?? 1;
}

function isScore(points: string): boolean {
  return /^\s*[1-5](?:\.0+)?\s*$/.test(points);
}

function nearestScore(points: string): Task['score'] {
  const number = points.trim() === '' ? NaN : Number(points);
  const index = Number.isNaN(number) ? 2 : Math.min(Math.max(Math.round(number), 1), 5) - 1;
  return scores[index] ?? 3;
}

function cleanTask({ title, score, actors }: Task): Task {
  return { title: clean(title), score, actors: [...new Set(actors.map(clean))].filter((actor) => actor !== '') };
}
