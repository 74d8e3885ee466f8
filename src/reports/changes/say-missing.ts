import { sentenceDetail } from '../../changes/sentence-detail.ts';
import type { Missing } from '../../changes/gate.ts';
import type { Change, Changes } from '../../changes/change.ts';
import { sentenceOf, titleOf, type Telling } from './say-changes.ts';

/** As many changes are told of what one entry lacks; the others are counted. */
const told = 4;

/** What a change lacks before it may be merged, entry by entry: what is asked for once is said once. */
export function sayMissing({ changes }: Changes, telling: Telling): readonly string[] {
  const groups = Map.groupBy(telling.gate.missing, (one) =>
    one.needs === 'reason' || one.needs === 'backing' ? JSON.stringify([one.kind, one.entry, one.needs]) : one.sentence,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (first.needs !== 'reason' && first.needs !== 'backing') return [sentenceOf(first, telling)];
    return [sayOf(first, first.needs, detailsOf(group, changes, telling), telling)];
  });
}

function sayOf({ kind, entry }: Missing, needs: 'reason' | 'backing', details: string, telling: Telling): string {
  const title = `“${titleOf(kind, entry, telling)}”`;
  return needs === 'reason'
    ? `${title}: nothing here says why customers are promised less (${details}). Add a decision about it, or an initiative that serves it: its "appliesTo" or "serves" names ${kind}/${entry} or its moment of truth.`
    : `${title}: nothing makes true what is promised anew, and no counts prove that it is kept already (${details}). Add "backing": the system, staffing, stock or money, its owner and the day it was last checked.`;
}

/** @returns what the changes are that lack it: `4 working hours → 8 working hours; the guarantee leaves out “storms”` */
function detailsOf(group: readonly Missing[], changes: readonly Change[], telling: Telling): string {
  const sentences = new Set(group.map(({ sentence }) => sentence));
  const all = changes
    .filter((change) => [...sentences].some((sentence) => sentence.startsWith(change.sentence)))
    .map((change) => short(change, telling));
  const more = all.length - told;
  return [...all.slice(0, told), ...(more > 0 ? [`and ${String(more)} more`] : [])].join('; ');
}

/** Without the words of the promise, which stand beside the change itself, where a number says it. */
function short(change: Change, telling: Telling): string {
  const detail = sentenceDetail(change.sentence, titleOf(change.kind, change.entry, telling));
  const [turn] = detail.split(': “');
  const said = turn?.includes(' → ') ? turn : detail;
  const inside = `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return change.sentence.replaceAll(' -> ', ' → ').includes(`, ${inside}`) ? inside : said;
}
