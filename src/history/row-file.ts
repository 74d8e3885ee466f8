import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const piece = 1 << 20;

/**
 * Lines that are only ever added to. New ones are written behind a copy in a file of this process, which takes its name in one
 * step; where nothing can be written they stay in memory. What was opened is read to its end, whoever takes the file away.
 */
export class RowFile {
  readonly #draft: string;
  /** The kept file or, once there is one, the draft. */
  #open: number | undefined;
  /** How many bytes of it are lines of ours. */
  #length = 0;
  #drafted = false;
  #mayWrite: boolean;
  #waiting: string[] = [];
  #waitingSize = 0;

  /** @param draft where lines are written first @param mayWrite where false, all stays in memory */
  constructor(draft: string, mayWrite: boolean) {
    this.#draft = draft;
    this.#mayWrite = mayWrite;
  }

  /** Goes on after so many bytes of a kept file. @returns false where it does not hold that many; then there is no line */
  begin(file: string, length: number): boolean {
    this.forget();
    try {
      this.#open = openSync(file, 'r');
    } catch {
      return false;
    }
    if (fstatSync(this.#open).size < length) {
      this.forget();
      return false;
    }
    this.#length = length;
    return true;
  }

  /** Begins without a line. */
  forget(): void {
    this.close();
    this.#length = 0;
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  add(line: string): void {
    this.#waiting.push(line);
    this.#waitingSize += line.length + 1;
    if (this.#waitingSize > piece && this.#mayWrite) this.#flush();
  }

  /** Makes the lines those of a file. @returns bytes @throws the system's error, where they stay in memory */
  keep(file: string): number {
    this.#flush();
    if (!this.#mayWrite) throw Object.assign(new Error('nothing can be written here'), { code: 'EROFS' });
    renameSync(this.#draft, file);
    this.#drafted = false;
    return this.#length;
  }

  *lines(): Generator<string> {
    if (this.#open !== undefined) yield* linesOf(this.#open, this.#length);
    yield* this.#waiting;
  }

  /** Takes away what was begun and not kept; nothing is read any more. */
  close(): void {
    if (this.#drafted) rmSync(this.#draft, { force: true });
    this.#drafted = false;
    if (this.#open !== undefined) closeSync(this.#open);
    this.#open = undefined;
  }

  #flush(): void {
    if (!this.#mayWrite) return;
    let to = this.#drafted ? this.#open : undefined;
    try {
      if (to === undefined) {
        mkdirSync(dirname(this.#draft), { recursive: true });
        rmSync(this.#draft, { force: true });
        to = openSync(this.#draft, 'wx+');
        if (this.#open !== undefined) copy(this.#open, to, this.#length);
      }
      const bytes = Buffer.from(this.#waiting.map((line) => `${line}\n`).join(''));
      write(to, bytes, this.#length);
      if (this.#open !== undefined && to !== this.#open) closeSync(this.#open);
      this.#open = to;
      this.#drafted = true;
      this.#length += bytes.length;
      this.#waiting = [];
      this.#waitingSize = 0;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      this.#mayWrite = false;
      // What stands in an open file is read on; nobody else needs a file that was never finished.
      if (to === undefined) return;
      rmSync(this.#draft, { force: true });
      this.#drafted = false;
      if (to !== this.#open) closeSync(to);
    }
  }
}

function write(to: number, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < bytes.length;) at += writeSync(to, bytes, at, bytes.length - at, from + at);
}

function copy(from: number, to: number, length: number): void {
  const bytes = Buffer.alloc(Math.min(piece, length));
  for (let at = 0; at < length;) {
    const read = readSync(from, bytes, 0, Math.min(bytes.length, length - at), at);
    if (read === 0) throw Object.assign(new Error('the file was cut short'), { code: 'EIO' });
    write(to, bytes.subarray(0, read), at);
    at += read;
  }
}

function* linesOf(from: number, length: number): Generator<string> {
  const bytes = Buffer.alloc(Math.min(piece, length));
  let rest: Buffer[] = [];
  for (let at = 0; at < length;) {
    const read = readSync(from, bytes, 0, Math.min(bytes.length, length - at), at);
    if (read === 0) return;
    at += read;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0 && end < read; end = bytes.indexOf(10, start)) {
      yield Buffer.concat([...rest, bytes.subarray(start, end)]).toString('utf8');
      rest = [];
      start = end + 1;
    }
    if (start < read) rest.push(Buffer.from(bytes.subarray(start, read)));
  }
}
