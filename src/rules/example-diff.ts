import { diffArrays } from 'diff';
import type { ExampleFile, ExampleFiles } from './rule.ts';
import { cutLine, showExample } from './show-example.ts';

/** A line of an example: as both sides have it, as it breaks the rule (`-`), or as it should be (`+`). */
export interface ExampleLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

export interface ExampleDiffFile {
  readonly path: string;
  readonly lines: readonly ExampleLine[];
}

/** So many unchanged lines are shown on each side of a change. */
const context = 2;
/** Two texts that differ in more lines than this are shown one after the other. */
const mostChanges = 60;

/** What mends a bad example, file by file; files that are the same in both stand last. */
export function exampleDiff(good: ExampleFiles, bad: ExampleFiles): readonly ExampleDiffFile[] {
  const paths = [...new Set([...Object.keys(good), ...Object.keys(bad)])];
  const files = paths.map((path) => ({ path, lines: linesOf(path, good, bad).map(readable) }));
  return files.sort((a, b) => Number(isSame(a)) - Number(isSame(b)));
}

/**
 * What the change of an example began from, where its rule asks for that: of each file the lines that are others after it, with
 * the lines around them.
 */
export function exampleBefore(before: ExampleFiles | undefined = {}, good: ExampleFiles): readonly ExampleDiffFile[] {
  const after = Object.fromEntries(Object.entries(good).filter(([path]) => Object.hasOwn(before, path)));
  return exampleDiff(after, before)
    .filter((file) => !isSame(file))
    .map(({ path, lines }) => ({
      path,
      lines: lines.filter(({ sign }) => sign !== '+').map(({ text }): ExampleLine => ({ sign: ' ', text })),
    }));
}

/** What the signs of an example stand for; only those that it has. */
export function exampleLegend(files: readonly ExampleDiffFile[]): readonly ExampleLine[] {
  const signs = new Set(files.flatMap(({ lines }) => lines.map(({ sign }) => sign)));
  if (!signs.has('-')) return [{ sign: '+', text: 'How it should be. Leaving it out breaks the rule.' }];
  if (!signs.has('+')) return [{ sign: '-', text: 'What breaks it. Without it all is well.' }];
  return [
    { sign: '-', text: 'What breaks it' },
    { sign: '+', text: 'How it should be' },
  ];
}

function linesOf(path: string, good: ExampleFiles, bad: ExampleFiles): readonly ExampleLine[] {
  const [one, other] = [good[path], bad[path]];
  if (!Object.hasOwn(bad, path)) return whole('+', one);
  if (!Object.hasOwn(good, path)) return whole('-', other);
  if (one === other)
    return [{ sign: ' ', text: one === undefined ? '(this file is not there)' : '(the same in both)' }];
  const changed = typeof one === 'string' && typeof other === 'string' ? changesOf(other, one) : undefined;
  return changed ?? [...whole('-', other), ...whole('+', one)];
}

function whole(sign: '-' | '+', file: ExampleFile | undefined): readonly ExampleLine[] {
  return showExample(file).map((text) => ({ sign, text }));
}

/** @returns undefined where the two have too little in common */
function changesOf(one: string, other: string): readonly ExampleLine[] | undefined {
  const [from, to] = [one, other].map((text) => text.replace(/\n$/, '').split('\n'));
  const changes = diffArrays(from ?? [], to ?? [], { maxEditLength: mostChanges });
  return changes?.flatMap(({ added, removed, value }, index) => {
    if (added || removed) return value.map((text): ExampleLine => ({ sign: added ? '+' : '-', text: cutLine(text) }));
    const [before, after] = [index === 0 ? 0 : context, index === changes.length - 1 ? 0 : context];
    return middleCut(value, before, after).map((text): ExampleLine => ({ sign: ' ', text: cutLine(text) }));
  });
}

/** A mark stands for two lines or more: for one, the line itself is as short. */
function middleCut(lines: readonly string[], before: number, after: number): readonly string[] {
  if (lines.length - before - after < 2) return lines;
  return [...lines.slice(0, before), '...', ...lines.slice(lines.length - after)];
}

/** A character that nobody sees is spelt out where it is the fault: as `\u200b`. */
function readable({ sign, text }: ExampleLine): ExampleLine {
  if (sign !== '-') return { sign, text };
  const spelt = text.replace(/[^\P{C}\t]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
  return { sign, text: spelt };
}

function isSame({ lines }: ExampleDiffFile): boolean {
  return lines.every(({ sign }) => sign === ' ');
}
