import { compare } from '../changes/compare.ts';
import type { Changes } from '../changes/change.ts';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook } from './base-playbook.ts';
import { memorySource } from './memory-source.ts';

/** The base playbook with files over it. */
export async function opened(...layers: readonly ExampleFiles[]) {
  return (await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay })).playbook;
}

/** What changes in the base playbook when more files are laid over it. */
export async function changed(before: ExampleFiles, after: ExampleFiles): Promise<Changes> {
  return compare(await opened(before), await opened(before, after));
}

/** @returns each change in short: `weakened touchpoint/greet-me/standards/seen-at-once/within` */
export function told({ changes }: Changes): readonly string[] {
  return changes.map(({ class: of, kind, entry, path }) => `${of} ${kind}/${entry}${path}`);
}

/** A text in place of another, which must be there. */
export function swap(file: string, old: string, by: string): string {
  if (!file.includes(old)) throw new Error(`there is no "${old}" to put something in place of`);
  return file.replace(old, () => by);
}
