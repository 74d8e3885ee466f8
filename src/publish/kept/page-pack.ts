import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the bytes of a page lie in a pack, and what they must be. */
export interface Packed {
  readonly start: number;
  readonly length: number;
  readonly sum: string;
}

/** Bytes of many pages in one file, which only grows: what an index names stays true until the index is replaced. */
export interface PagePack {
  /** Behind the last page. */
  readonly end: number;
  /** @returns undefined where the bytes are not those that were put */
  read(packed: Packed): Uint8Array | undefined;
  put(bytes: Uint8Array): Packed;
  close(): void;
}

const atOnce = 1024 * 1024;

/** @param end where the pages of the index end: what a stopped build wrote behind is cut away */
export function openPagePack(file: string, end: number): PagePack {
  mkdirSync(dirname(file), { recursive: true });
  const pack = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW);
  ftruncateSync(pack, Math.min(end, fstatSync(pack).size));
  const waiting: Uint8Array[] = [];
  let [written, put] = [end, end];
  const write = (): void => {
    const bytes = Buffer.concat(waiting.splice(0));
    for (let done = 0; done < bytes.length;) done += writeSync(pack, bytes, done, undefined, written + done);
    written = put;
  };
  return {
    get end() {
      return put;
    },
    read({ start, length, sum }) {
      const bytes = Buffer.allocUnsafe(length);
      const got = readSync(pack, bytes, 0, length, start);
      return got === length && sumOf(bytes) === sum ? bytes : undefined;
    },
    put(bytes) {
      const packed = { start: put, length: bytes.length, sum: sumOf(bytes) };
      waiting.push(bytes);
      put += bytes.length;
      if (put - written >= atOnce) write();
      return packed;
    },
    close() {
      write();
      closeSync(pack);
    },
  };
}

function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
