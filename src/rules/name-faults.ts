import type { Journey, Playbook, Touchpoint } from '../model/playbook.ts';
import type { Trouble } from '../model/trouble.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { fileKinds } from '../schema/kinds.ts';
import type { Counted } from '../reliability/counts-by-subject.ts';
import { makeMendName } from './mend-name.ts';

/** A name in a table of counts that leads nowhere. The same name gives the same fault, so that rows can be counted by it. */
export interface NameFault {
  readonly says: string;
  readonly hint: string;
  readonly values: readonly string[];
}

export interface NameFaults {
  /** What is wrong with the names of a subject: its touchpoint or journey, and the part of it. */
  ofSubject(counted: Counted): readonly NameFault[];
  ofName(kind: 'channel' | 'segment', id: string): NameFault | undefined;
}

type Kind = 'touchpoint' | 'journey' | 'channel' | 'segment';

/** Each name is looked up once, however many rows hold it. What could not be read is not missed: its own finding says so. */
export function makeNameFaults(playbook: Playbook, troubles: readonly Trouble[]): NameFaults {
  const unread = namesOfFiles(troubles);
  const mendName = makeMendName(playbook);
  const known = new Map<string, NameFault | undefined>();

  function missing(kind: Kind, id: string): NameFault | undefined {
    if (id === '' || playbook.find(kind, id)) return undefined;
    const name = `${kind}/${id}`;
    if (!known.has(name)) known.set(name, unread.has(fileOf(kind) ?? id) ? undefined : missingName(kind, id));
    return known.get(name);
  }

  function missingName(kind: Kind, id: string): NameFault {
    const near = mendName(kind, id);
    return {
      says: `the ${kind} "${id}", but there is no such ${kind}`,
      hint: near ?? `Name a ${kind} that exists, or take these rows away.`,
      values: [kind, id],
    };
  }

  return {
    ofName: missing,
    ofSubject({ table, whole, part }) {
      if (table === 'kept') {
        const touchpoint = playbook.find('touchpoint', whole);
        const ids = touchpoint?.standards.map(({ id }) => id);
        return [missing('touchpoint', whole), missingPart('standard', part, touchpoint, ids)].filter(isThere);
      }
      const journey = playbook.find('journey', whole);
      const lost = table === 'consequence' ? missing('touchpoint', part) : undefined;
      const [word, ids] = partsOf(table, journey);
      return [missing('journey', whole), lost ?? missingPart(word, part, journey, ids)].filter(isThere);
    },
  };
}

function fileOf(kind: Kind): string | undefined {
  if (kind === 'channel') return fileKinds.channels.file;
  return kind === 'segment' ? fileKinds.segments.file : undefined;
}

function partsOf(
  table: Counted['table'],
  journey: Journey | undefined,
): readonly [word: string, ids: readonly string[]] {
  if (table === 'outcome') return ['outcome', journey?.outcome.map(({ id }) => id) ?? []];
  if (table === 'flow') return ['stage', journey?.stages.map(({ id }) => id) ?? []];
  // Counts of a moment that left to make room are kept: they say why it was one.
  const moments = journey?.moments.flatMap(({ touchpoint, data }) => [touchpoint.id, data.displaces ?? '']);
  return ['moment of truth', moments ?? []];
}

function missingPart(
  word: string,
  id: string,
  item: Touchpoint | Journey | undefined,
  ids: readonly string[] | undefined,
): NameFault | undefined {
  if (!item || !ids || ids.includes(id)) return undefined;
  const near = didYouMean(id, ids);
  return {
    says: `the ${word} "${id}" of "${item.title}", which has no such ${word}`,
    hint:
      near === undefined
        ? `Name ${word === 'outcome' ? 'an' : 'a'} ${word} of "${item.title}", or take these rows away.`
        : `Write "${near}".`,
    values: [word, item.id, id],
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The ids that files in trouble would have had, and the paths of those that hold many. */
function namesOfFiles(troubles: readonly Trouble[]): ReadonlySet<string> {
  return new Set(troubles.flatMap(({ file }) => [file, (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '')]));
}
