import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { explainShape } from '../../schema/explain-shape.ts';
import { ForgeHeader, PullRequest } from '../../schema/forge-record.ts';
import { limits } from '../limits.ts';

/** What a forge says of a repository's merged pull requests. Made by a recipe of docs/forge-record.md; nothing here calls a network. */
export interface ForgeRecord {
  readonly header: ForgeHeader;
  /** In the order of the file. */
  readonly pulls: readonly PullRequest[];
}

/** The first thing that keeps a record from being believed. `line` counts from 1. */
export interface ForgeFault {
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly hint: string;
}

export type ForgeReading = ForgeRecord | { readonly fault: ForgeFault };

const again = 'Take the record again with the recipe of docs/forge-record.md.';

/** A record is evidence: it is read whole or not at all. @param file how it is called in a fault */
export function readForgeRecord(file: string, bytes: Uint8Array): ForgeReading {
  const fault = (line: number, says: string, hint = again): ForgeReading => ({ fault: { file, line, says, hint } });
  if (bytes.length > limits.forgeSize)
    return fault(
      1,
      `The record has ${inMegabytes(bytes.length)} MB, but ${inMegabytes(limits.forgeSize)} MB is the most.`,
      'Take it for a shorter time, one record a year.',
    );
  if (!isUtf8(bytes)) return fault(1, 'The record is not UTF-8.');
  const lines = new TextDecoder().decode(bytes).split('\n');
  let header: ForgeHeader | undefined;
  const pulls: PullRequest[] = [];
  const seen = new Seen();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.trim() === '') continue;
    const value = parsed(text);
    if (value === undefined) return fault(line, 'This line is no JSON.', `Write one object a line, whole. ${again}`);
    if (header === undefined) {
      const read = shaped(ForgeHeader, value, 'The first line');
      if ('says' in read) return fault(line, read.says, read.hint);
      header = read.data;
      continue;
    }
    const read = shaped(PullRequest, value, subjectOf(value));
    if ('says' in read) return fault(line, read.says, read.hint);
    const contradiction = seen.contradiction(read.data, line);
    if (contradiction !== undefined) return fault(line, contradiction);
    pulls.push(read.data);
  }
  if (header === undefined)
    return fault(1, 'The record is empty.', `Its first line says where it was taken from, and when. ${again}`);
  return { header, pulls };
}

/** What one record cannot say twice. */
class Seen {
  readonly #numbers = new Map<number, number>();
  readonly #merges = new Map<string, { readonly number: number; readonly line: number }>();

  contradiction({ number, merge_oid, created_at, merged_at }: PullRequest, line: number): string | undefined {
    const twin = this.#numbers.get(number);
    if (twin !== undefined) return `Pull request ${number} stands in line ${twin} already.`;
    if (Date.parse(merged_at) < Date.parse(created_at))
      return `Pull request ${number} says that it was merged at ${merged_at}, before it was opened at ${created_at}.`;
    const other = merge_oid === null ? undefined : this.#merges.get(merge_oid);
    if (other)
      return `Pull request ${number} says that it became commit ${String(merge_oid).slice(0, 12)}, which pull request ${other.number} in line ${other.line} says too.`;
    this.#numbers.set(number, line);
    if (merge_oid !== null) this.#merges.set(merge_oid, { number, line });
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function shaped<S extends z.ZodType>(
  schema: S,
  value: unknown,
  subject: string,
): { readonly data: z.infer<S> } | { readonly says: string; readonly hint: string } {
  const read = schema.safeParse(value);
  if (read.success) return { data: read.data };
  const [first] = explainShape(schema, read.error.issues, value);
  return { says: `${subject} ${first?.says ?? 'does not fit'}.`, hint: `${first?.hint ?? ''} ${again}`.trim() };
}

function subjectOf(value: unknown): string {
  const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'number') : undefined;
  return typeof number === 'number' ? `Pull request ${number}` : 'The pull request';
}

/** Rounded up to a tenth, so that what is over the limit is never told as the limit itself. */
function inMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
