import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';

/** What a finding is known by when the text around it moves. */
export interface FindingName {
  /** The entry and the file it stands in. */
  readonly subject: string;
  /** The way to its place, with parts of lists by their ids; by their numbers where they have none. */
  readonly path: string;
  /** The same way without those numbers. */
  readonly list: string;
  readonly values: readonly (string | number)[];
}

/** @param renames newer names, for findings of an older state */
export function namesOfFindings(
  state: {
    readonly playbook: Playbook;
    readonly findings: readonly Finding[];
    readonly nameOfFile: (file: string) => string;
  },
  renames: ReadonlyMap<string, string>,
): readonly (FindingName & { readonly finding: Finding })[] {
  const roots = rootsOf(state.playbook);
  const newer = (name: string): string => {
    const [address = '', ...part] = name.split('#');
    return [renames.get(address) ?? address, ...part.map((one) => renames.get(one) ?? one)].join('#');
  };
  return state.findings.map((finding) => {
    const { at, entry, values = [] } = finding;
    const file = newer(state.nameOfFile(at.file));
    const about = entry === undefined ? file : newer(entry);
    const steps = stepsOf(roots.get(at.file), at.path ?? [], newer);
    return {
      finding,
      subject: about === file ? about : `${about} in ${file}`,
      path: JSON.stringify(steps),
      list: JSON.stringify(steps.map((step) => (typeof step === 'number' ? '*' : step))),
      values: values.map((value) => (typeof value === 'string' ? newer(value) : value)),
    };
  });
}

/** What each file holds, as far as it could be read: an entry, or entries under their ids. */
function rootsOf({ items, settings }: Playbook): ReadonlyMap<string, unknown> {
  const roots = new Map<string, unknown>([[settings.at.file, settings.data]]);
  for (const { file, at, data } of items) {
    const [id] = at.path ?? [];
    if (id === undefined) roots.set(file, data);
    else roots.set(file, new Map(roots.get(file) as ReadonlyMap<string | number, unknown> | undefined).set(id, data));
  }
  return roots;
}

function stepsOf(
  root: unknown,
  path: readonly (string | number)[],
  newer: (name: string) => string,
): readonly (string | number)[] {
  let here = root;
  return path.map((step) => {
    const isList = Array.isArray(here) || here instanceof Map;
    here = here instanceof Map ? (here as ReadonlyMap<unknown, unknown>).get(step) : fieldOf(here, step);
    if (!isList) return step;
    return typeof step === 'string' ? newer(step) : (nameOfPart(here, newer) ?? step);
  });
}

function fieldOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, step) as unknown) : undefined;
}

/** A stage, standard, stop, moment or hand-off by what it names. */
function nameOfPart(part: unknown, newer: (name: string) => string): string | undefined {
  if (typeof part === 'string') return undefined;
  const names = ['id', 'touchpoint', 'from', 'to'].map((field) => fieldOf(part, field));
  const written = names.filter((name) => typeof name === 'string');
  return written.length === 0 ? undefined : written.map(newer).join(' ');
}
