const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * Takes a block out of a text, with the comment that stands over it and one of two empty lines around it.
 * @param first its first lines, as they stand in the text exactly once
 * @returns undefined where they do not
 */
export function cutBlock(text: string, first: string): string | undefined {
  const lines = text.split('\n');
  const head = first.split('\n');
  const starts = lines.flatMap((_, at) => (head.every((line, offset) => lines[at + offset] === line) ? [at] : []));
  const [start] = starts;
  if (start === undefined || starts.length > 1) return undefined;
  const [from, end] = extentOf(lines, start, start + head.length);
  const isBlank = (at: number): boolean => (lines[at] ?? '').trim() === '';
  const closes = isBlank(end) || lines[end] === '---';
  // The first item of a list takes the empty line behind it along.
  const opens = isBlank(end) && /^\s*\w+:$/.test(lines[from - 1] ?? '');
  return [...lines.slice(0, isBlank(from - 1) && closes ? from - 1 : from), ...lines.slice(opens ? end + 1 : end)].join(
    '\n',
  );
}

/** @returns the first line of the block, and the one after its last */
function extentOf(lines: readonly string[], start: number, inside: number): readonly [from: number, end: number] {
  const line = lines[start] ?? '';
  const indent = indentOf(line);
  const isComment = (at: number): boolean =>
    (lines[at] ?? '').startsWith('#', indent) && indentOf(lines[at] ?? '') === indent;
  let end = inside;
  const fence = /^:{3,}/.exec(line)?.[0];
  if (fence !== undefined) {
    while (end < lines.length && lines[end] !== fence) end += 1;
    return [start, end + 1];
  }
  if (isComment(start)) {
    while (isComment(end)) end += 1;
    return [start, end];
  }
  let last = end;
  for (; end < lines.length; end += 1) {
    const next = lines[end] ?? '';
    if (next.trim() === '') continue;
    if (indentOf(next) <= indent) break;
    last = end + 1;
  }
  let from = start;
  while (isComment(from - 1)) from -= 1;
  return [from, last];
}
