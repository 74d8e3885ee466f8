import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const piece = 1 << 20;

/**
 * Lines that are only ever added to. New ones are written to a file of this process, which takes the place of the kept one in
 * one step; where nothing can be written they stay in memory.
 */
export class RowFile {
  readonly #file: string;
  readonly #draft: string;
  /** How many bytes of the kept file, or of the draft once there is one, are lines of ours. */
  #length = 0;
  #drafted = false;
  #mayWrite = true;
  #waiting: string[] = [];
  #waitingSize = 0;

  constructor(file: string) {
    this.#file = file;
    this.#draft = `${file}.${String(process.pid)}`;
  }

  /** Goes on after so many bytes of the kept file. @returns false where it does not hold that many */
  begin(length: number): boolean {
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#length = length;
    this.#drafted = false;
    return length === 0 || (statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0) >= length;
  }

  add(line: string): void {
    this.#waiting.push(line);
    this.#waitingSize += line.length + 1;
    if (this.#waitingSize > piece && this.#mayWrite) this.#flush();
  }

  /** Puts the lines in the place of the kept ones. @returns bytes @throws the system's error, where they stay in memory */
  keep(): number {
    if (this.#waiting.length > 0) this.#flush();
    if (!this.#mayWrite) throw Object.assign(new Error('nothing can be written here'), { code: 'EROFS' });
    if (this.#drafted) renameSync(this.#draft, this.#file);
    this.#drafted = false;
    return this.#length;
  }

  *lines(): Generator<string> {
    if (this.#length > 0) yield* linesOf(this.#drafted ? this.#draft : this.#file, this.#length);
    yield* this.#waiting;
  }

  /** Takes away what was begun and not kept. */
  close(): void {
    if (this.#drafted) rmSync(this.#draft, { force: true });
  }

  #flush(): void {
    try {
      if (!this.#drafted) {
        mkdirSync(dirname(this.#file), { recursive: true });
        if (this.#length > 0) {
          copyFileSync(this.#file, this.#draft);
          truncateSync(this.#draft, this.#length);
        } else rmSync(this.#draft, { force: true });
        this.#drafted = true;
      }
      const bytes = Buffer.from(this.#waiting.map((line) => `${line}\n`).join(''));
      const to = openSync(this.#draft, 'a');
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(to, bytes, at);
      } finally {
        closeSync(to);
      }
      this.#length += bytes.length;
      this.#waiting = [];
      this.#waitingSize = 0;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      this.#mayWrite = false;
    }
  }
}

function* linesOf(file: string, length: number): Generator<string> {
  const from = openSync(file, 'r');
  const bytes = Buffer.alloc(piece);
  let rest: Buffer[] = [];
  try {
    for (let at = 0; at < length;) {
      const read = readSync(from, bytes, 0, Math.min(piece, length - at), at);
      if (read === 0) return;
      at += read;
      let start = 0;
      for (let end = bytes.indexOf(10, start); end >= 0 && end < read; end = bytes.indexOf(10, start)) {
        yield Buffer.concat([...rest, bytes.subarray(start, end)]).toString('utf8');
        rest = [];
        start = end + 1;
      }
      if (start < read) rest.push(Buffer.from(bytes.subarray(start, read)));
    }
  } finally {
    closeSync(from);
  }
}
