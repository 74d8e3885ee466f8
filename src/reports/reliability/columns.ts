import { wrap } from '../wrap.ts';

/** Lines of cells under each other: each column as wide as its widest cell, the last one wrapped to what is left. */
export function columns(rows: readonly (readonly string[])[], width: number, indent = '  '): readonly string[] {
  const last = Math.max(0, ...rows.map(({ length }) => length)) - 1;
  const widths = Array.from({ length: last }, (_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const before = widths.reduce((sum, one) => sum + one + 2, indent.length);
  return rows.flatMap((row) => {
    const head = widths.map((one, column) => `${(row[column] ?? '').padEnd(one)}  `).join('');
    const text = row[last] ?? '';
    // Too narrow for a last column: it goes below.
    if (width - before < 24 && text !== '')
      return [
        `${indent}${head.trimEnd()}`,
        ...wrap(text, width - indent.length - 2).map((line) => `${indent}  ${line}`),
      ];
    const lines = wrap(text, Math.max(24, width - before));
    return lines.map((line, index) => `${indent}${index === 0 ? head : ' '.repeat(head.length)}${line}`.trimEnd());
  });
}

/** A paragraph under an indent. */
export function paragraph(text: string, width: number, indent = '  '): readonly string[] {
  return wrap(text, Math.max(24, width - indent.length)).map((line) => `${indent}${line}`);
}
