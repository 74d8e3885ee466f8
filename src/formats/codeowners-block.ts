import { forges, type Forge } from './codeowners-pattern.ts';

/**
 * Where a forge looks for CODEOWNERS, from the top of the repository; it reads the first that is there.
 * Sources: GitHub Docs, "About code owners", CODEOWNERS file location; GitLab Docs, "Code Owners", CODEOWNERS file.
 */
export const placesOf: Readonly<Record<Forge, readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
};

/** Where the file goes in a repository that has none. */
export const newPlaceOf: Readonly<Record<Forge, string>> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
};

/** Where the lines between two markers stand in a text: UTF-16 units, both markers included, their line ends not. */
type Found =
  | { readonly block: readonly [start: number, end: number] }
  | { readonly fault: string; readonly range: readonly [start: number, end: number] }
  | undefined;

/** The text with our lines in it, or why there is no telling where they go. */
export type Put =
  { readonly text: string } | { readonly fault: string; readonly range: readonly [start: number, end: number] };

/** A repository may hold several playbooks: one below its top names its folder in its markers. */
function markersOf(folder: string): { readonly begin: string; readonly end: string } {
  const name = folder === '' ? '' : ` ${folder}`;
  return { begin: `# begin waymark${name}`, end: `# end waymark${name}` };
}

/** @returns the lines of the block, markers and a word to its readers included */
export function blockOf(lines: readonly string[], forge: Forge, folder: string): readonly string[] {
  const { begin, end } = markersOf(folder);
  return [
    begin,
    `# Who must approve what, by the owners in the playbook. Written by "waymark codeowners --forge ${forge}":`,
    '# change the playbook and run it again. Lines of your own go above, since the last line that matches wins.',
    ...lines,
    end,
  ];
}

/** Where our block stands in a text. */
export function findBlock(text: string, folder: string): Found {
  const { begin, end } = markersOf(folder);
  let open: readonly [number, number] | undefined;
  let block: readonly [number, number] | undefined;
  for (const [start, stop] of linesOf(text)) {
    const line = text.slice(start, stop).trim();
    const range = [start, stop] as const;
    if (line === begin) {
      if (open) return { fault: `"${begin}" stands twice`, range };
      open = range;
    } else if (line === end) {
      if (!open || block) return { fault: `"${end}" stands where nothing began`, range };
      block = [open[0], stop];
    }
  }
  if (open && !block) return { fault: `"${begin}" has no "${end}" below it`, range: open };
  return block && { block };
}

/** Which forge the block in a text was written for, where it says so. */
export function forgeOfBlock(text: string, folder: string): Forge | undefined {
  const found = findBlock(text, folder);
  if (!found || !('block' in found)) return undefined;
  const [, name] = /--forge (\w+)/.exec(text.slice(...found.block)) ?? [];
  return forges.find((forge) => forge === name);
}

/**
 * Puts our block in the place of the one that is there, or at the end. All else stays as it is, to the character.
 * @param text undefined where there is no file yet
 */
export function putBlock(text: string | undefined, block: readonly string[], folder: string): Put {
  if (text === undefined || text === '') return { text: `${block.join('\n')}\n` };
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  const ours = block.join(lineEnd);
  const found = findBlock(text, folder);
  if (found && 'fault' in found) return found;
  if (found) return { text: `${text.slice(0, found.block[0])}${ours}${text.slice(found.block[1])}` };
  const gap = text.endsWith('\n') ? lineEnd : `${lineEnd}${lineEnd}`;
  return { text: `${text}${gap}${ours}${lineEnd}` };
}

function* linesOf(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const stop = next === -1 ? text.length : next;
    yield [start, text[stop - 1] === '\r' && stop > start ? stop - 1 : stop];
    start = stop + 1;
  }
}
