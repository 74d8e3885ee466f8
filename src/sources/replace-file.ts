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

/**
 * Replaces one file: its new bytes are written beside it, flushed, and renamed into place, so that whoever reads it at any
 * time, a crash included, reads the old ones or the new ones. Nothing else in its folder is touched.
 * @param root no symbolic link from here down is followed
 * @param file its name is its path from the root; folders on the way are made
 * @throws {NotWritten} with everything as it was: a full disk, a closed folder, a symbolic link, a file changed meanwhile
 */
export function replaceFile(root: string, { name, bytes, before }: NewFile): void {
  const target = join(root, name);
  const folder = dirname(name);
  let made: readonly string[] = [];
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    if (folder !== '.') made = makeFolder(root, folder);
    refuseLink(target);
    if (!isSame(readIfThere(target), before)) throw new NotWritten(`${name} was changed while it was being read.`);
    writeWhole(draft, bytes);
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old) chmodSync(draft, old.mode & 0o777);
    renameSync(draft, target);
  } catch (error) {
    takeBack(draft, made);
    throw error instanceof NotWritten ? error : new NotWritten(`${name} could not be written: ${reasonOf(error)}.`);
  }
  flushFolder(dirname(target));
}

function takeBack(draft: string, made: readonly string[]): void {
  try {
    rmSync(draft, { force: true });
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // What is left is a draft that nobody reads, or an empty folder.
  }
}
