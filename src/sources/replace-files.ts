import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file to write: its name in the folder, its new bytes, and what it held when the new ones were made of it. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Undefined where there was no such file. */
  readonly before: Uint8Array | undefined;
}

/** Why nothing was written, in words for people. */
export class NotWritten extends Error {}

/** Which files a run was about to replace; while it lies there, the run is not finished. */
interface Journal {
  readonly files: readonly { readonly name: string; readonly isNew: boolean }[];
}

const staging = '.import';
const journalName = 'journal.json';

/**
 * Replaces files of one folder, all of them or none. The new ones are written beside, flushed, and renamed into place; a
 * journal and copies of the old ones lie there meanwhile, from which `undoUnfinished` puts everything back after a crash.
 * Whoever reads a file at any time reads its old bytes or its new ones.
 * @param root no symbolic link from here down is followed
 * @throws {NotWritten} with everything as it was: a full disk, a closed folder, a symbolic link, a file changed meanwhile
 */
export function replaceFiles(root: string, folder: string, files: readonly NewFile[]): void {
  const target = join(root, folder);
  const made = makeFolder(root, folder);
  const stage = join(target, staging);
  try {
    undoUnfinished(root, folder);
    mkdirSync(join(stage, 'new'), { recursive: true });
    mkdirSync(join(stage, 'old'));
    for (const { name, bytes } of files) writeWhole(join(stage, 'new', name), bytes);
    for (const { name, before } of files) {
      refuseLink(join(target, name));
      if (!isSame(readIfThere(join(target, name)), before))
        throw new NotWritten(`${folder}/${name} was changed while it was being read.`);
      if (before) writeWhole(join(stage, 'old', name), before);
    }
    const journal: Journal = { files: files.map(({ name, before }) => ({ name, isNew: before === undefined })) };
    writeWhole(join(stage, 'draft.json'), Buffer.from(JSON.stringify(journal)));
    renameSync(join(stage, 'draft.json'), join(stage, journalName));
    flushFolder(stage);
    for (const { name } of files) renameSync(join(stage, 'new', name), join(target, name));
    flushFolder(target);
    // With the journal goes the way back: from here on the files are the new ones.
    rmSync(join(stage, journalName));
  } catch (error) {
    putBack(root, folder, made);
    throw error instanceof NotWritten ? error : new NotWritten(`${folder} could not be written: ${reasonOf(error)}.`);
  }
  try {
    rmSync(stage, { recursive: true, force: true });
  } catch {
    // The files are written; what lies beside them is passed over, and cleared away by the next run.
  }
}

/**
 * Puts back what a run that was killed had begun to replace, and clears away what it left.
 * @returns whether there was such a run
 */
export function undoUnfinished(root: string, folder: string): boolean {
  const target = join(root, folder);
  const stage = join(target, staging);
  if (!lstatSync(stage, { throwIfNoEntry: false })?.isDirectory()) return false;
  const journal = readIfThere(join(stage, journalName));
  if (journal) {
    // Written by this file alone, and renamed into place whole.
    const { files } = JSON.parse(Buffer.from(journal).toString('utf8')) as Journal;
    for (const { name, isNew } of files) {
      const old = join(stage, 'old', name);
      if (isNew) rmSync(join(target, name), { force: true });
      else if (existsSync(old)) renameSync(old, join(target, name));
    }
    flushFolder(target);
    rmSync(join(stage, journalName));
  }
  rmSync(stage, { recursive: true, force: true });
  return true;
}

function putBack(root: string, folder: string, made: readonly string[]): void {
  try {
    undoUnfinished(root, folder);
    for (const one of made.toReversed()) rmdirSync(one);
  } catch {
    // The next run does it: the journal is still there.
  }
}

/** @returns the folders that were not there before, outermost first */
export function makeFolder(root: string, folder: string): readonly string[] {
  const made: string[] = [];
  let here = root;
  for (const step of folder.split('/')) {
    here = join(here, step);
    refuseLink(here);
    if (existsSync(here)) continue;
    try {
      mkdirSync(here);
    } catch (error) {
      for (const one of made.toReversed()) rmdirSync(one);
      throw new NotWritten(`${folder} could not be made: ${reasonOf(error)}.`);
    }
    made.push(here);
  }
  return made;
}

export function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new NotWritten(`${path} is a symbolic link, and none is followed.`);
}

/** Writes a new file and flushes it. @throws where there is one already, or the disk is full */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
    // Some file systems report a full disk only in what is missing.
    if (fstatSync(handle).size !== bytes.length) throw new NotWritten(`${path} was cut short.`);
  } finally {
    closeSync(handle);
  }
}

/** Makes renames last through a power cut, where the system can. */
export function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows opens no folders; its renames are flushed by the file system.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** @returns the bytes of a file; undefined where there is none */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one && other ? Buffer.from(one).equals(other) : one === other;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for you on the disk',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder belongs',
  ENOENT: 'there is no such folder',
  EISDIR: 'a folder stands there',
};

/** @returns why a file could not be written, in words for people */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
