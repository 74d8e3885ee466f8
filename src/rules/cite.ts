/** @returns the author's own text as it stands in a sentence: its first line, cut where it is long */
export function cite(text: string): string {
  const [line = '', ...more] = text.trim().split(/\r?\n/);
  const letters = [...line];
  const isCut = letters.length > 60 || more.length > 0;
  return `"${letters.slice(0, 60).join('').trimEnd()}${isCut ? '…' : ''}"`;
}
