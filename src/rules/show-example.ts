import type { ExampleFile } from './rule.ts';

const mostLines = 40;
const mostColumns = 160;

/** What an example file shows to a reader: its text, cut where nobody reads on, or what it is instead of text. */
export function showExample(file: ExampleFile | undefined): string {
  if (file === undefined) return '(this file is not there)';
  if (typeof file === 'string') return cut(file.trimEnd());
  if ('symlink' in file) return `(a symbolic link to ${file.symlink})`;
  if ('unreadable' in file) return `(the system does not let it be read: ${file.unreadable})`;
  return `(bytes: ${file.bytes
    .slice(0, 40)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ')})`;
}

function cut(text: string): string {
  const lines = text.split('\n');
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > mostColumns ? `${line.slice(0, mostColumns)} ...` : line));
  return lines.length > mostLines
    ? [...shown, `... and ${String(lines.length - mostLines)} more lines`].join('\n')
    : shown.join('\n');
}
