import type { Change } from '../../changes/change.ts';
import type { EntryRevision } from '../../changes/revision.ts';
import { sentenceDetail } from '../../changes/sentence-detail.ts';
import { wordParts } from '../../changes/word-parts.ts';
import type { ToldCommit, ToldRevision } from './past.ts';
import { saysOpenly } from './stood.ts';

const shownChanges = 12;

/** @returns what a commit did to an entry, told; words that are no longer to be known are left out */
export function revisionOf(
  { did, title, changes, says, after }: EntryRevision,
  commit: ToldCommit,
  mayTell: (text: string) => boolean,
): ToldRevision {
  const told = changes.filter(({ sentence }) => mayTell(sentence));
  return {
    commit,
    did,
    changes: told.slice(0, shownChanges).map(({ class: of, path, sentence }) => ({
      class: of,
      path,
      sentence,
      detail: sentenceDetail(sentence, title),
      words: undefined,
    })),
    more: Math.max(0, told.length - shownChanges),
    says: says && after?.status !== 'hidden' ? saysOpenly(says, mayTell) : undefined,
  };
}

/** Fewer words than these, before and after, are compared by reading them. */
const worthComparing = 10;

/** @returns whether a change of it is a matter of so many words that it is told word by word */
export function isWordy({ changes }: EntryRevision): boolean {
  return changes.some(isOfWords);
}

/** By sentence, the words of what both sides say in words that people read. */
export function wordsOf({ changes }: EntryRevision, mayTell: (text: string) => boolean) {
  return new Map(
    changes.filter(isOfWords).flatMap(({ sentence, before, after }) => {
      const [was, is] = [before ?? '', after ?? ''];
      return mayTell(`${was} ${is}`) ? [[sentence, wordParts(was, is)] as const] : [];
    }),
  );
}

function isOfWords({ before, after }: Change): boolean {
  return before !== null && after !== null && `${before} ${after}`.split(/\s+/).length >= worthComparing;
}

export function withWords(told: ToldRevision, words: ReturnType<typeof wordsOf> | undefined): ToldRevision {
  return words
    ? { ...told, changes: told.changes.map((change) => ({ ...change, words: words.get(change.sentence) })) }
    : told;
}
