import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  flushFolder,
  isSame,
  makeFolder,
  NotWritten,
  readIfThere,
  reasonOf,
  refuseLink,
  writeWhole,
  type NewFile,
} from './replace-files.ts';

/** A file to write whole. */
interface WholeFile extends Pick<NewFile, 'name' | 'bytes'> {
  /** As of a `NewFile`; `anything` where the new bytes are made of no older ones, so that whatever is there gives way. */
  readonly before: NewFile['before'] | 'anything';
}

/**
 * Replaces one file: its new bytes are written beside it, flushed, and renamed into place, so that whoever reads it at any
 * time, a crash included, reads the old ones or the new ones. Nothing else in its folder is touched.
 * @param root no symbolic link from here down is followed: one on the way is refused, and so is one in the file's place, unless
 *   it may give way to the file
 * @param file its name is its path from the root; folders on the way are made, the root itself is not
 * @throws {NotWritten} with everything as it was: a full disk, a closed folder, a symbolic link, a file changed meanwhile
 */
export function replaceFile(root: string, { name, bytes, before }: WholeFile): void {
  const target = join(root, name);
  const folder = dirname(name);
  let made: readonly string[] = [];
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    if (folder !== '.') made = makeFolder(root, folder);
    if (before !== 'anything') refuseOther(target, name, before);
    writeWhole(draft, bytes);
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old?.isFile()) chmodSync(draft, old.mode & 0o777);
    renameSync(draft, target);
  } catch (error) {
    takeBack(draft, made);
    throw error instanceof NotWritten ? error : new NotWritten(`${target} could not be written: ${reasonOf(error)}.`);
  }
  flushFolder(dirname(target));
}

function refuseOther(target: string, name: string, before: NewFile['before']): void {
  refuseLink(target);
  if (!isSame(readIfThere(target), before)) throw new NotWritten(`${name} was changed while it was being read.`);
}

function takeBack(draft: string, made: readonly string[]): void {
  try {
    rmSync(draft, { force: true });
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // What is left is a draft that nobody reads, or an empty folder.
  }
}
