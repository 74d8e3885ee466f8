import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { newPlaceOf, placesOf } from '../formats/codeowners-block.ts';
import type { Forge } from '../formats/codeowners-pattern.ts';
import { topOf } from '../sources/around-tree.ts';
import { codeownersFile } from '../sources/codeowners-files.ts';
import { NotWritten, readIfThere } from '../sources/replace-files.ts';
import type { Around } from '../sources/source.ts';
import { UsageFault } from './command.ts';

/** The file that CODEOWNERS is written to, and what it holds. */
export interface CodeownersTarget {
  /** No symbolic link from here down is followed. */
  readonly base: string;
  /** From the base. */
  readonly name: string;
  /** Undefined where there is no such file yet. */
  readonly before: Uint8Array | undefined;
}

/**
 * The file that the forge reads; where there is none, the first place that it would look at and that is ours to choose.
 * @throws {NotWritten} where something else than an ordinary file stands in one of the places
 */
export function forgeTarget(root: string, around: Around, forge: Forge): CodeownersTarget {
  const base = topOf(root);
  const found = codeownersFile(around, forge)?.path;
  for (const place of placesOf[forge]) {
    if (place === found) break;
    if (isThere(join(base, place))) throw new NotWritten(`${place} is there, and it is no ordinary file.`);
  }
  const name = found ?? newPlaceOf[forge];
  return { base, name, before: around.read(name) };
}

/** @throws {UsageFault} where its folder is not there */
export function namedTarget(cwd: string, out: string): CodeownersTarget {
  const file = resolve(cwd, out);
  const base = dirname(file);
  if (!existsSync(base)) throw new UsageFault(`There is no folder "${relative(cwd, base)}" to write "${out}" in.`);
  return { base, name: basename(file), before: readIfThere(file) };
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A file stands where a folder belongs, and so nothing is below it.
    return false;
  }
}
