import { createReadStream } from 'node:fs';
import type { LocatedFinding, Span } from '../model/finding.ts';
import type { ToldFault } from './faults.ts';
import type { ReadingFault } from './read-rows.ts';

/** A record as it stands in the file: the line on which it begins, from 1, and its text without the end. */
interface Standing {
  readonly line: number;
  readonly text: string;
}

/**
 * Finds the lines and columns of faults by reading the file once more; only where there are any.
 * @param file how the file is called in the findings
 */
export async function locateFaults(
  path: string,
  file: string,
  separator: string,
  faults: readonly ToldFault[],
): Promise<readonly LocatedFinding[]> {
  const wanted = new Set(faults.flatMap(({ ordinal, other }) => [ordinal, ...(other ? [other.ordinal] : [])]));
  const standing = await recordsOf(path, wanted);
  return faults.map(({ rule, message, hint, ordinal, field, rows, other }) => {
    const record = standing.get(ordinal) ?? { line: 1, text: '' };
    const span = spanOf(record, field, separator);
    const more = rows === 1 ? '' : ` So ${rows === 2 ? 'is 1 more row' : `are ${String(rows - 1)} more rows`}.`;
    return {
      rule,
      severity: 'error',
      message: `${message}${more}`,
      hint,
      at: { file },
      span,
      frame: record.text.split('\n')[span.line - record.line] ?? '',
      related: other
        ? [
            {
              at: { file },
              message: other.message,
              span: spanOf(standing.get(other.ordinal) ?? { line: 1, text: '' }, undefined, separator),
            },
          ]
        : [],
    };
  });
}

/** Where reading ended: the line and the column of the byte, or of the record that does not end. */
export async function locateEnd(path: string, file: string, fault: ReadingFault): Promise<LocatedFinding> {
  const common = { severity: 'error' as const, at: { file }, related: [] };
  if (fault.is === 'csv') {
    const { line, text } = (await recordsOf(path, new Set([fault.ordinal]))).get(fault.ordinal) ?? {
      line: 1,
      text: '',
    };
    const frame = text.split('\n')[0] ?? '';
    const quote = frame.indexOf('"');
    return {
      ...common,
      rule: 'measurement-table',
      message:
        fault.why === 'quote'
          ? 'This row is no CSV: a quote is opened and not closed, or closed within a word. What is below it was not read.'
          : 'This row never ends: a quote is opened and not closed. What is below it was not read.',
      hint: 'Close every quote that is opened, and double a quote inside a field.',
      span: { line, column: quote + 1 || 1, endLine: line, endColumn: (quote + 1 || 1) + 1 },
      frame,
    };
  }
  const { line, before } = await lineOfByte(path, fault.byte);
  return {
    ...common,
    rule: 'file-encoding',
    message: 'The file is not UTF-8. What is below this line was not read.',
    hint: 'Save it as UTF-8 (in Excel: "CSV UTF-8"); otherwise its letters are guessed.',
    span: { line, column: before.length + 1, endLine: line, endColumn: before.length + 2 },
    frame: '',
  };
}

const longest = 1024 * 1024;

/** Reads records as csv-parse counts them: empty lines are none, and a quoted line end does not end one. */
async function recordsOf(path: string, wanted: ReadonlySet<number>): Promise<ReadonlyMap<number, Standing>> {
  const found = new Map<number, Standing>();
  const last = Math.max(...wanted, 0);
  let [ordinal, line, begin, quoted] = [0, 1, 1, false];
  let text = '';
  const end = (): void => {
    // The mark of byte order is passed over, as it was in reading.
    const whole = begin === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (whole !== '') {
      if (wanted.has(ordinal)) found.set(ordinal, { line: begin, text: whole });
      ordinal += 1;
    }
    text = '';
    begin = line + 1;
  };
  let waiting = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
    // A carriage return at the end may be the first half of a line end.
    const letters = waiting + chunk;
    waiting = letters.endsWith('\r') ? '\r' : '';
    const known = letters.slice(0, letters.length - waiting.length);
    let from = 0;
    for (const { index, 0: mark } of known.matchAll(/"|\r\n|\r|\n/g)) {
      if (mark === '"') {
        quoted = !quoted;
        continue;
      }
      const next = index + mark.length;
      // A quote that is never closed must not gather the rest of the file.
      if (text.length < longest) text += known.slice(from, quoted ? next : index);
      from = next;
      if (!quoted) end();
      line += 1;
    }
    if (text.length < longest) text += known.slice(from);
    if (ordinal > last) break;
  }
  end();
  return found;
}

function spanOf({ line, text }: Standing, field: number | undefined, separator: string): Span {
  const [from, to] = field === undefined ? [0, text.split('\n')[0]?.length ?? 0] : fieldIn(text, field, separator);
  const before = text.slice(0, from).split('\n');
  const inside = text.slice(from, to).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const endLine = line + before.length - 1 + inside.length - 1;
  return {
    line: line + before.length - 1,
    column,
    endLine,
    endColumn: inside.length === 1 ? column + Math.max(1, to - from) : (inside.at(-1)?.length ?? 0) + 1,
  };
}

/** @returns where a field stands in the text of its record, quotes included */
function fieldIn(text: string, field: number, separator: string): readonly [from: number, to: number] {
  let [at, from, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '"') quoted = !quoted;
    if (letter !== separator || quoted) continue;
    if (at === field) return [from, index];
    at += 1;
    from = index + 1;
  }
  return [from, text.length];
}

async function lineOfByte(path: string, byte: number): Promise<{ readonly line: number; readonly before: string }> {
  let line = 1;
  let before: Buffer = Buffer.alloc(0);
  if (byte === 0) return { line, before: '' };
  for await (const chunk of createReadStream(path, { end: byte - 1 }) as AsyncIterable<Buffer>) {
    const last = chunk.lastIndexOf(0x0a);
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) line += 1;
    before = last === -1 ? Buffer.concat([before, chunk]) : chunk.subarray(last + 1);
  }
  return { line, before: before.toString('utf8') };
}
