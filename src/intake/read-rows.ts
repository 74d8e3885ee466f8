import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';

/** Where reading ended before the end: at a byte that is no UTF-8, or in a record that is no CSV. */
export type ReadingFault =
  | { readonly is: 'encoding'; readonly byte: number }
  | { readonly is: 'csv'; readonly ordinal: number; readonly why: 'quote' | 'long' };

/** A record longer than this is a quote that was never closed. In bytes. */
const longestRecord = 1024 * 1024;

class NotUtf8 extends Error {
  readonly byte: number;
  constructor(byte: number) {
    super('not UTF-8');
    this.byte = byte;
  }
}

/**
 * Streams a table, a record at a time: never more than one of its chunks in memory.
 * @param take is given each record with its number: 0 is the header, empty lines are not counted
 * @returns undefined where all was read
 */
export async function readRows(
  path: string,
  separator: string,
  take: (record: readonly string[], ordinal: number) => void,
): Promise<ReadingFault | undefined> {
  let ordinal = 0;
  const parser = parse({
    bom: true,
    delimiter: separator,
    // Named, since otherwise the first line decides for all, and a file put together of two has both.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    // Taken here, a record costs no way through the stream.
    on_record: (record: readonly string[]) => {
      take(record, ordinal);
      ordinal += 1;
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), wholeLetters, parser);
    return undefined;
  } catch (error) {
    if (error instanceof NotUtf8) return { is: 'encoding', byte: error.byte };
    if (error instanceof CsvError)
      return { is: 'csv', ordinal, why: error.code === 'CSV_MAX_RECORD_SIZE' ? 'long' : 'quote' };
    throw error;
  }
}

/** Passes on bytes that are UTF-8; a letter cut in two by the end of a chunk waits for its other half. */
async function* wholeLetters(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  let passed = 0;
  for await (const chunk of chunks) {
    const bytes = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk;
    const end = bytes.length - begun(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) throw new NotUtf8(passed + firstBadByte(whole));
    passed += end;
    waiting = bytes.subarray(end);
    yield whole;
  }
  if (waiting.length > 0) throw new NotUtf8(passed);
}

/** @returns how many bytes at the end begin a letter and do not end it */
function begun(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    const head = bytes.subarray(0, middle);
    if (isUtf8(head.subarray(0, middle - begun(head)))) good = middle;
    else bad = middle - 1;
  }
  return good - begun(bytes.subarray(0, good));
}
