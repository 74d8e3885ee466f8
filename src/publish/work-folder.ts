import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tryLock } from './lock-file.ts';

/** The file in every built site that says who made it; a folder without it is never replaced. */
export const markerFile = 'build.json';

/** Where a site is built before it is served: beside what it replaces, so that one rename swaps them. */
export interface WorkFolder {
  readonly staging: string;
  /** Puts the staged site in the place of the served one. */
  swap(): void;
  close(): void;
}

/** Another build of the same site is under way. */
export class BuildUnderWay extends Error {}

/** The folder that would be replaced is not one of ours. */
export class ForeignFolder extends Error {}

/**
 * Opens the work folder of a build. A run that was stopped between its two renames left the old site as `previous`: it is put back first.
 * @param root the playbook's folder
 * @param out the folder that is served; each has a work folder of its own beside it
 * @throws {ForeignFolder} before anything is written, where `out` is not ours to replace
 */
export function openWorkFolder(root: string, out: string): WorkFolder {
  refuseForeign(root, out);
  const work = join(dirname(out), '.waymark', basename(out));
  const staging = join(work, 'staging');
  const previous = join(work, 'previous');
  mkdirSync(work, { recursive: true });
  const lock = tryLock(join(work, 'lock'));
  if ('heldBy' in lock) {
    throw new BuildUnderWay(
      `Another build of this site is under way (process ${String(lock.heldBy)}). Wait until it has ended.`,
    );
  }
  if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return {
    staging,
    swap() {
      rmSync(previous, { recursive: true, force: true });
      if (existsSync(out)) renameSync(out, previous);
      mkdirSync(dirname(out), { recursive: true });
      renameSync(staging, out);
      rmSync(previous, { recursive: true, force: true });
    },
    close() {
      rmSync(staging, { recursive: true, force: true });
      lock.release();
    },
  };
}

function refuseForeign(root: string, out: string): void {
  if (!relative(out, resolve(root)).startsWith('..'))
    throw new ForeignFolder(`"${out}" holds the playbook itself. Name another folder to build into.`);
  if (!existsSync(out) || isOurs(out)) return;
  throw new ForeignFolder(`"${out}" holds files that no build of ours made. Name another folder, or empty it.`);
}

function isOurs(out: string): boolean {
  if (!statSync(out).isDirectory()) return false;
  if (readdirSync(out).length === 0) return true;
  try {
    const card: unknown = JSON.parse(readFileSync(join(out, markerFile), 'utf8'));
    return typeof card === 'object' && card !== null && 'waymark' in card;
  } catch {
    return false;
  }
}
