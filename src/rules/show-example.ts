import type { ExampleFile } from './rule.ts';

const mostLines = 40;
const mostColumns = 160;

/** What an example file shows to a reader, line by line: its text, cut where nobody reads on, or what it is instead of text. */
export function showExample(file: ExampleFile | undefined): readonly string[] {
  if (file === undefined) return ['(this file is not there)'];
  if (typeof file === 'string') return cut(file.trimEnd().split('\n'));
  if ('symlink' in file) return [`(a symbolic link to ${file.symlink})`];
  if ('unreadable' in file) return [`(the system does not let it be read: ${file.unreadable})`];
  const bytes = file.bytes.slice(0, mostLines).map((byte) => byte.toString(16).padStart(2, '0'));
  return [`(bytes: ${bytes.join(' ')})`];
}

/** Cuts a line of an example where nobody reads on. */
export function cutLine(line: string): string {
  return line.length > mostColumns ? `${line.slice(0, mostColumns)} ...` : line;
}

function cut(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, mostLines).map(cutLine);
  return lines.length > mostLines ? [...shown, `... and ${String(lines.length - mostLines)} more lines`] : shown;
}
