import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { Changes } from '../changes/change.ts';
import { diffPage, diffPageStyle, type PageTelling } from '../reports/diff-page/diff-page.ts';
import { replaceFile } from '../sources/replace-file.ts';
import { NotWritten } from '../sources/replace-files.ts';
import { UsageFault, type Terminal } from './command.ts';

/**
 * @returns where the page goes
 * @throws {UsageFault} where the name is that of no page, so that a file that was left out never eats a branch's name
 */
export function pagePath({ cwd }: Pick<Terminal, 'cwd'>, file: string): string {
  if (!/\.html?$/i.test(file)) throw new UsageFault(`--html takes a file that ends in .html, not "${file}".`);
  return resolve(cwd, file);
}

/** Writes the whole page or nothing. @throws {UsageFault} where it cannot be written */
export function writeDiffPage(path: string, changes: Changes, telling: Omit<PageTelling, 'styleHash'>): void {
  const styleHash = `sha256-${createHash('sha256').update(diffPageStyle).digest('base64')}`;
  try {
    const bytes = new TextEncoder().encode(diffPage(changes, { ...telling, styleHash }));
    replaceFile(dirname(path), { name: basename(path), bytes, before: 'anything' });
  } catch (error) {
    if (error instanceof NotWritten) throw new UsageFault(error.message);
    throw error;
  }
}
