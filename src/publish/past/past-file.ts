import { addressOf, folders } from '../../model/address.ts';
import type { Playbook } from '../../model/playbook.ts';
import { gonePages } from './gone-pages.ts';
import type { Beginning, Days, Past, StoodState, ToldCommit } from './past.ts';
import { factsOf, sayBefore, saySpan, sayWho, shortName, sayStanding } from './say-stood.ts';

/** How many states one file holds: the newest in the first one. */
export const statesInFile = 40;

/** A commit as the page shows it. */
export interface PastCommit {
  readonly name: string;
  readonly url?: string;
  readonly words: string;
}

/** What stood, in words that only have to be laid out. */
export interface PastState {
  readonly from: readonly [earliest: string | null, latest: string | null];
  readonly span: string;
  readonly standing: string;
  readonly promises: readonly (readonly [promise: string, terms: string])[];
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** It came with the first commit of all. */
  readonly first?: boolean;
  readonly began?: PastCommit;
  readonly ended?: PastCommit;
}

/** What a touchpoint or a journey promised, for the date picker on its page. */
export interface PastFile {
  readonly version: 1;
  /** What is to be said of days before all states. */
  readonly before: string;
  /** The newest first. */
  readonly states: readonly PastState[];
  /** The file with older states. */
  readonly next?: string;
}

/** @returns the files of an entry, the newest states first, by their names beside its page; none where nothing is known */
export function pastFilesOf(
  states: readonly StoodState[],
  beginning: Beginning | undefined,
): readonly [string, string][] {
  if (states.length === 0 || !beginning) return [];
  const told = [...states.map((state) => toldState(state, beginning)), ...notThereYet(states, beginning)];
  const files = Math.ceil(told.length / statesInFile);
  return Array.from({ length: files }, (_, index) => {
    const file: PastFile = {
      version: 1,
      before: sayBefore(beginning),
      states: told.slice(index * statesInFile, (index + 1) * statesInFile),
      ...(index + 1 < files ? { next: pastFileName(index + 2) } : {}),
    };
    return [pastFileName(index + 1), `${JSON.stringify(file)}\n`];
  });
}

/** @param number from 1 */
export function pastFileName(number: number): string {
  return number === 1 ? 'past.json' : `past-${String(number)}.json`;
}

/** @returns every file of this kind that a site has, below it, with its text */
export function* pastFiles(
  all: Past & { readonly playbook: Playbook },
): Generator<readonly [path: string, text: string]> {
  const { touchpoints, journeys } = all.playbook;
  const begun = all.beginning();
  const there = [...touchpoints, ...journeys].filter((item) => addressOf(item) !== undefined);
  const gone = gonePages(all).map(({ kind, gone: { id } }) => ({ kind, id }));
  for (const { kind, id } of [...there, ...gone])
    for (const [name, text] of pastFilesOf(all.stood(`${kind}/${id}`), begun))
      yield [`${folders[kind]}/${id}/${name}`, text];
}

function toldState(state: StoodState, first: Beginning): PastState {
  return {
    from: daysInFile(state.began),
    span: saySpan(state, first),
    ...(state.commit.oid === first.oid ? { first: true } : {}),
    standing: sayStanding(state),
    promises: (state.says?.promises ?? []).map(({ promise, terms }) => [promise, terms]),
    facts: factsOf(state),
    began: commitInFile(state.commit),
    ...(state.ended ? { ended: commitInFile(state.ended) } : {}),
  };
}

/** Between the first commit of all and the one that brought the entry, it was not there. */
function notThereYet(states: readonly StoodState[], { oid, days, when, doubt }: Beginning): readonly PastState[] {
  const first = states.at(-1);
  if (!first || first.commit.oid === oid) return [];
  return [
    {
      from: daysInFile(days),
      span: `From ${doubt === undefined ? when : `a day ${when}`}, where this history begins, until ${first.commit.when}`,
      standing: 'It was not in this playbook yet.',
      promises: [],
      facts: [],
      ended: commitInFile(first.commit),
    },
  ];
}

function daysInFile([earliest, latest]: Days): PastState['from'] {
  return [earliest ?? null, latest ?? null];
}

function commitInFile(commit: ToldCommit): PastCommit {
  const { address, when, doubt } = commit;
  return {
    name: shortName(commit),
    ...(address === undefined ? {} : { url: address }),
    words: `${doubt === undefined ? when : `a day ${when} (${doubt})`}, ${sayWho(commit)}`,
  };
}
