import { findBlock, forgeOfBlock, newPlaceOf, placesOf } from '../formats/codeowners-block.ts';
import { forges, type Forge } from '../formats/codeowners-pattern.ts';
import type { Around } from './source.ts';

/** The CODEOWNERS file that a forge reads. */
export interface CodeownersFile {
  /** From the top of the repository. */
  readonly path: string;
  /** Undefined where its bytes are no UTF-8. */
  readonly text: string | undefined;
}

/** @returns the first file at the places where the forge looks; undefined where there is none */
export function codeownersFile(around: Around, forge: Forge): CodeownersFile | undefined {
  for (const path of placesOf[forge]) {
    const bytes = around.read(path);
    if (bytes) return { path, text: decodeCodeowners(bytes) };
  }
  return undefined;
}

/** The files that a forge reads and that hold our block, each with the forge for which the block was written. */
export function codeownersWithBlock(
  around: Around,
): readonly { readonly forge: Forge; readonly path: string; readonly text: string }[] {
  return forges.flatMap((forge) => {
    const { path, text } = codeownersFile(around, forge) ?? {};
    if (path === undefined || text === undefined || !findBlock(text, around.folder)) return [];
    // A block whose own words were changed is for the forge whose place it is.
    const meant = forgeOfBlock(text, around.folder) ?? (path === newPlaceOf.gitlab ? 'gitlab' : 'github');
    return meant === forge ? [{ forge, path, text }] : [];
  });
}

/** With its byte order mark, where it has one: what is read is written back. */
export function decodeCodeowners(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
