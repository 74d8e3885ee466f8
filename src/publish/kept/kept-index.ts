import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Packed } from './page-pack.ts';

/** A page as an earlier build rendered it, and all that it rests on. */
export interface KeptPage {
  readonly file: string;
  readonly packed: Packed;
  /** Its twin in Markdown, where it has one. */
  readonly twin: Packed | undefined;
  /** What it was given by its route, in words. */
  readonly given: string;
  /** Numbers of the questions that it asked. */
  readonly asked: Uint32Array;
}

/** What one build leaves to the next. */
export interface KeptIndex {
  /** The code and the settings that made the pages. */
  readonly maker: string;
  /** The file that holds the bytes of the pages, and where it ends. */
  readonly pack: string;
  readonly end: number;
  /** Scripts and styles that the pages name. */
  readonly assets: readonly string[];
  /** By part of the model: questions and their answers in words, by turns. */
  readonly answers: readonly (readonly [part: string, asks: readonly string[]])[];
  readonly pages: ReadonlyMap<string, KeptPage>;
}

type StoredPage = readonly [key: string, page: Omit<KeptPage, 'asked'>, asked: number];
type Stored = Omit<KeptIndex, 'pages'> & { readonly pages: readonly StoredPage[] };

/** Replaces the index in one step: it is the old one or the new one, never half. */
export function writeIndex(file: string, { pages, ...index }: KeptIndex): void {
  const stored: Stored = {
    ...index,
    pages: [...pages].map(([key, { asked, ...page }]) => [key, page, asked.length]),
  };
  const words = Buffer.from(`${JSON.stringify(stored)}\n`);
  const numbers = [...pages.values()].map(({ asked }) => Buffer.from(asked.buffer, asked.byteOffset, asked.byteLength));
  const content = Buffer.concat([words, ...numbers]);
  const draft = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${hash('sha256', content, 'hex')}\n`), content]));
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @returns undefined where there is no index, or not the one that was written */
export function readIndex(file: string): KeptIndex | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const start = bytes.indexOf('\n') + 1;
  const content = bytes.subarray(start);
  if (bytes.toString('latin1', 0, start - 1) !== hash('sha256', content, 'hex')) return undefined;
  const numbersStart = content.indexOf('\n') + 1;
  // Its own sum says that a build of ours wrote it as it stands.
  const { pages, ...index } = JSON.parse(content.toString('utf8', 0, numbersStart)) as Stored;
  // Numbers of four bytes are read in place only from a multiple of four.
  const numbers = new Uint32Array(Uint8Array.from(content.subarray(numbersStart)).buffer);
  let at = 0;
  const kept = pages.map(([key, page, length]): readonly [string, KeptPage] => {
    const asked = numbers.subarray(at, at + length);
    at += length;
    return [key, { ...page, asked }];
  });
  return { ...index, pages: new Map(kept) };
}
