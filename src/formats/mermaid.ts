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

type Section = JourneyDiagram['sections'][number];
type Task = Section['tasks'][number];

const scores = [1, 2, 3, 4, 5] as const;

// Mermaid draws neither a section without a name nor two neighbours of one name; this invisible mark tells them apart.
const mark = '\u200B';

/**
 * The diagram as its Mermaid text holds it: each text on one line without spaces or marks at its ends, each actor of a
 * task once. `fromMermaid(toMermaid(diagram))` equals it.
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

/**
 * Reads Mermaid `journey` text, generated or written by hand, as Mermaid itself reads it: settings are passed over, and
 * `#` begins a comment unless it begins an entity.
 * @throws Error naming the line that is no part of a journey, or whose score is not 1 to 5
 */
export function fromMermaid(source: string): JourneyDiagram {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const settings = frontMatter.exec(text)?.[0] ?? '';
  const head = {
    title: decode(/^title:[ \t]*(["']?)(.*)\1[ \t]*$/m.exec(settings)?.[2] ?? ''),
    accTitle: '',
    accDescr: '',
  };
  const sections: { title: string; tasks: Task[] }[] = [];
  for (const { keyword, words, line } of statements(text)) {
    if (keyword === 'section') sections.push({ title: decode(words), tasks: [] });
    else if (keyword !== 'task') head[keyword] = decode(words);
    else {
      if (sections.length === 0) sections.push({ title: '', tasks: [] });
      sections.at(-1)?.tasks.push(readTask(words, line));
    }
  }
  return { title: head.title || head.accTitle, description: head.accDescr, sections };
}

interface Statement {
  readonly keyword: 'title' | 'accTitle' | 'accDescr' | 'section' | 'task';
  readonly words: string;
  readonly line: number;
}

const frontMatter = /^\s*---[ \t]*\n(?:[\s\S]*?\n)?[ \t]*---[ \t]*(?=\n|$)/;
const directives = /%%\{(?:(?!%%\{)[\s\S])*?\}%%/g;
const describedInBraces = /^[ \t]*accDescr\s*\{([^}]*)\}?/gim;
const comment = /#(?!\w+;).*$/s;

function* statements(text: string): Generator<Statement> {
  // What is passed over leaves its line breaks behind, so that a line keeps its number.
  const breaks = (passed: string): string => passed.replace(/[^\n]+/g, '');
  const lines = text
    .replace(frontMatter, breaks)
    .replace(directives, breaks)
    .replace(describedInBraces, (all, words: string) => `accDescr: ${words.replaceAll('\n', ' ')}${breaks(all)}`)
    .split('\n');
  let begun = false;
  for (const [index, raw] of lines.entries()) {
    let words = raw.trim();
    if (words.startsWith('%%')) continue;
    if (!begun && words !== '') {
      if (!/^journey\b/.test(words)) break;
      begun = true;
      words = words.slice('journey'.length).trim();
    }
    const described = /^(accTitle|accDescr)\s*:(.*)$/is.exec(words);
    const line = index + 1;
    if (described) {
      const keyword = described[1]?.toLowerCase() === 'acctitle' ? 'accTitle' : 'accDescr';
      yield { keyword, words: described[2] ?? '', line };
      continue;
    }
    words = words.replace(comment, '').trim();
    const headed = /^(title|section)(?:\s(.*))?$/is.exec(words);
    if (headed) {
      yield { keyword: headed[1]?.toLowerCase() === 'title' ? 'title' : 'section', words: headed[2] ?? '', line };
    } else if (words !== '') yield { keyword: 'task', words, line };
  }
  if (!begun) throw new Error('The text is no Mermaid journey. Begin it with the word "journey" on a line of its own.');
}

function readTask(words: string, line: number): Task {
  const [title = '', points, actors = '', ...rest] = words.split(':');
  const where = `Line ${line} of the Mermaid text, "${words}",`;
  if (points === undefined || rest.length > 0) {
    throw new Error(
      `${where} is no title, section or task. Write a task as "name: score: who", and a colon in a name as #58;`,
    );
  }
  const score = scores.find((one) => points.trim() !== '' && one === Number(points));
  if (!score) throw new Error(`${where} has the score "${points.trim()}". Write a whole number from 1 to 5.`);
  return cleanTask({ title: decode(title), score, actors: actors.split(',').map(decode) });
}

function cleanTask({ title, score, actors }: Task): Task {
  return { title: clean(title), score, actors: [...new Set(actors.map(clean))].filter((actor) => actor !== '') };
}

function clean(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ');
  const isEdge = (index: number): boolean => line[index] === ' ' || line[index] === mark;
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return line.slice(start, end);
}

// Mermaid takes a label that begins with one of its words for a statement, and "C4Container" anywhere for another diagram.
const reserved = /^(?:journey|title|section|acctitle|accdescr)|C4(?=\p{L})/giu;

function encode(text: string): string {
  return text.replace(/[^\p{L}\p{Nd} ]/gu, entity).replace(reserved, (word) => entity(word) + word.slice(1));
}

const entity = (character: string): string => `#${character.codePointAt(0)};`;

const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  colon: ':',
  semi: ';',
  comma: ',',
  num: '#',
};

function decode(text: string): string {
  const plain = text.replace(/<br\s*\/?>/gi, ' ').replace(/#(\w+);/g, (all, name: string) => {
    if (!/^\d+$/.test(name)) return Object.hasOwn(named, name) ? (named[name] ?? all) : all;
    const code = Number(name);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
  return clean(plain);
}
