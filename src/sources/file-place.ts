import type { Trouble } from '../model/trouble.ts';
import { isId } from '../schema/id.ts';
import { fileKinds, mapFile, measurementsFolder, type FileKind } from '../schema/kinds.ts';
import { limits } from './limits.ts';
import { isPeriod } from './period.ts';

/** What a path says of its file: an entry of a kind, a table of counts, the map of a source, a file to pass over, or a trouble. */
export type FilePlace =
  | { readonly is: 'entry'; readonly kind: FileKind; readonly id: string; readonly format: 'yaml' | 'md' | 'mdx' }
  | { readonly is: 'table'; readonly source: string; readonly period: string }
  | { readonly is: 'map'; readonly source: string }
  | { readonly is: 'ignored' }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

const single = new Map<string, FileKind>();
const folders: {
  readonly kind: FileKind;
  readonly folder: string;
  readonly deep: boolean;
  readonly markdown: boolean;
}[] = [];
for (const [name, kind] of Object.entries(fileKinds)) {
  if ('file' in kind) single.set(kind.file, name as FileKind);
  else
    folders.push({
      kind: name as FileKind,
      folder: `${kind.folder}/`,
      deep: 'deep' in kind,
      markdown: kind.form === 'markdown',
    });
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** @param file the path from the root, with `/` */
export function placeOf(file: string): FilePlace {
  const segments = file.split('/');
  const name = segments.at(-1) ?? '';
  if (segments.some((segment) => segment.startsWith('.')) || name === 'README.md') return { is: 'ignored' };
  const only = single.get(file);
  if (only) return { is: 'entry', kind: only, id: only, format: 'yaml' };
  if (file.startsWith(`${measurementsFolder}/`)) return tablePlace(file, segments);
  const home = folders.find(({ folder }) => file.startsWith(folder));
  if (!home) return unexpected(file, 'journeys/, content/touchpoints/, content/teams/ and their neighbours');
  const wanted = `${home.folder}${home.deep ? '<any folder>/' : ''}<id>.${home.markdown ? 'md' : 'yaml'}`;
  const below = file.slice(home.folder.length).split('/');
  const [stem = '', extension = '', ...more] = name.split('.');
  const rightEnding = home.markdown ? extension === 'md' || extension === 'mdx' : extension === 'yaml';
  if (more.length > 0 && /^[a-z]{2,3}$/.test(extension) && (more[0] === 'md' || more[0] === 'mdx')) {
    return unexpected(file, `${wanted}; names with a language are kept for translations, which are not read yet`);
  }
  if (more.length > 0 || !rightEnding || (below.length > 1 && !home.deep)) return unexpected(file, wanted);
  const why = nameFault([...below.slice(0, -1), stem], file);
  if (why) return { is: 'trouble', trouble: { type: 'name', file, why, wanted } };
  return {
    is: 'entry',
    kind: home.kind,
    id: stem,
    format: extension === 'yaml' ? 'yaml' : extension === 'mdx' ? 'mdx' : 'md',
  };
}

function tablePlace(file: string, segments: readonly string[]): FilePlace {
  const wanted = `${measurementsFolder}/<source>/<period>.csv, the period a year, month, ISO week or day`;
  const [source = '', name = '', ...more] = segments.slice(2);
  if (more.length === 0 && name === mapFile.name && isId(source)) return { is: 'map', source };
  if (more.length > 0 || !name.endsWith('.csv')) return unexpected(file, wanted);
  const period = name.slice(0, -'.csv'.length);
  if (!isId(source) || !isPeriod(period)) {
    return { is: 'trouble', trouble: { type: 'name', file, why: 'does not name a source and a period', wanted } };
  }
  return { is: 'table', source, period };
}

function nameFault(names: readonly string[], file: string): string | undefined {
  const wrong = names.find((name) => !isId(name));
  if (wrong !== undefined)
    return `has "${wrong}" in its name, which is not small letters, digits and single hyphens (63 at most)`;
  const taken = names.find((name) => reserved.test(name));
  if (taken !== undefined) return `has "${taken}" in its name, which Windows keeps for a device`;
  return file.length > limits.pathLength ? `has a path of ${String(file.length)} characters` : undefined;
}

function unexpected(file: string, expected: string): FilePlace {
  return { is: 'trouble', trouble: { type: 'unexpected', file, expected } };
}
