/** Breaks text into lines of at most `width` characters at blanks; a longer word keeps a line of its own, and a number keeps its %. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+(?!%)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The same two columns in; never narrower than a few words, however narrow the terminal. */
export function wrapInset(text: string, width: number): readonly string[] {
  return wrap(text, Math.max(24, width - 2)).map((line) => `  ${line}`);
}
