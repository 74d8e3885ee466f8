import { byTheRecord } from '../../changes/say-history.ts';
import { listWords } from '../../model/count-words.ts';
import type { Beginning, Standing, StoodState, ToldCommit } from './past.ts';

/** @returns `merged by Care, approved by Shops (by the record of the forge)`: what both rest on is said once */
export function sayWho({ by, approval }: Pick<ToldCommit, 'by' | 'approval'>): string {
  const both = by.endsWith(byTheRecord) && approval.endsWith(byTheRecord);
  return both ? `${by.slice(0, -byTheRecord.length)}, ${approval}` : `${by}; ${approval}`;
}

/** How many signs of a commit's name are shown: enough to find it. */
export function shortName({ oid }: Pick<ToldCommit, 'oid'>): string {
  return oid.slice(0, 10);
}

/**
 * @param first the commit that the history begins with: what came with it stood before it, nobody knows for how long
 * @returns `From 3 March 2026 until 25 June 2026`: from which day on something stood, and until which
 */
export function saySpan(
  { commit, ended }: Pick<StoodState, 'commit' | 'ended'>,
  first: Pick<Beginning, 'oid'> | undefined,
): string {
  const isFirst = commit.oid === first?.oid;
  if (ended?.when === commit.when && commit.doubt === undefined && !isFirst) return `For a part of ${commit.when}`;
  const from = `${isFirst ? 'before ' : ''}${commit.doubt === undefined ? commit.when : `a day ${commit.when}`}`;
  if (!ended) return `From ${from} on`;
  return `From ${from} until ${ended.doubt === undefined ? ended.when : `a day ${ended.when}`}`;
}

/** @returns how something stood, as a heading over what it said; where nothing was promised to anybody, that is said */
export function sayStanding({ standing, says }: StoodState): string {
  const isNothing = standing === 'live' && says?.promises.length === 0;
  if (!isNothing) return standingWords[standing];
  return says.moments ? 'Nothing was promised of the journey as a whole.' : 'Nothing was promised here.';
}

const standingWords: Readonly<Record<Standing, string>> = {
  live: 'This was promised:',
  draft: 'It was a draft. This was written in it, and promised to nobody:',
  withdrawn: 'It was withdrawn, and no longer in force. For the record it said:',
  hidden: 'It was hidden: nothing of it was promised to anybody.',
  unread: 'Nobody can read what its file said.',
  gone: 'It was not in this playbook: its file had been taken out.',
};

/** @returns what stood beside the promises: the guarantee, the moments of truth, who answered for it */
export function factsOf({ says }: StoodState): readonly (readonly [label: string, words: string])[] {
  if (!says) return [];
  const { guarantee, moments, noPromise, owner, inForce } = says;
  return [
    ...(noPromise === undefined ? [] : [['Because', noPromise] as const]),
    ...(guarantee === undefined ? [] : [['Guarantee', guarantee] as const]),
    ...(moments ? [['Moments of truth', moments.length > 0 ? listWords(moments) : 'None was named'] as const] : []),
    ['Answered for by', owner ?? 'no team that the playbook knew'],
    ...(inForce === undefined ? [] : [['Declared', inForce] as const]),
  ];
}

/** @returns what is to be said of the days before a history begins */
export function sayBefore({ when, doubt }: Beginning): string {
  const day = doubt === undefined ? `on ${when}` : `on a day ${when}`;
  return `This history begins ${day}: what was promised before is in no commit.`;
}
