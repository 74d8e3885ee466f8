import { closeSync, openSync, writeSync } from 'node:fs';

/** The headings of the list, and the map that reads them. */
export const casesMap = `table: kept
columns:
  channel: Contact via
  day: Closed on
  kept: In time
constants: { touchpoint: check-out-at-the-desk, standard: no-queue }
values:
  channel: { Desk: desk, Counter: desk }
days: DD.MM.YYYY
`;

/**
 * Writes a list of cases as a ticket system exports it: a row a case, with more columns than anybody needs, a time behind
 * the day, and a quoted note now and then.
 */
export function writeCases(path: string, rows: number): void {
  const file = openSync(path, 'w');
  let text = 'Case;Closed on;Contact via;In time;Handled by;Place;Note\n';
  for (let row = 0; row < rows; row += 1) {
    const day = `${two(1 + ((row * 7) % 28))}.${two(5 + (row % 6))}.2026 ${two(8 + (row % 10))}:${two(row % 60)}`;
    const note = row % 4 === 0 ? '"Waited; said ""fine"""' : 'no remark';
    text += `C-${String(1_000_000 + row)};${day};${row % 3 === 0 ? 'Counter' : 'Desk'};${row % 40 === 0 ? 'no' : 'yes'};Team ${String(row % 12)};Main hall;${note}\n`;
    if (text.length > 256 * 1024) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
