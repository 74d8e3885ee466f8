import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NotWritten, reasonOf, writeWhole } from './replace-files.ts';

/**
 * Replaces one file: written beside, flushed, and renamed into place. Whoever reads it reads the old bytes or the new ones; a
 * symbolic link there is replaced, and never followed.
 * @throws {NotWritten} with the old file as it was: a full disk, a folder that is not there or closed
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const aside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.new`);
  try {
    writeWhole(aside, bytes);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error instanceof NotWritten ? error : new NotWritten(`${path} could not be written: ${reasonOf(error)}.`);
  }
}
