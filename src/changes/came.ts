import type { AnyItem, Playbook, Standard } from '../model/playbook.ts';
import { guaranteeCame } from './compare-guarantee.ts';
import { sayStanding } from './compare-initiative.ts';
import { momentsCame } from './compare-moments.ts';
import type { Difference, Pair, Renamed } from './difference.ts';
import { isMoved, type Moved } from './splits.ts';

/** An entry that came or went, with each promise that it makes: every one of them is a change of its own. */
export function* cameWhole(
  { before: was, after: is }: Pair,
  came: 'added' | 'removed',
  item: AnyItem | undefined,
  { after, renamed }: { readonly after: Playbook; readonly renamed: Renamed },
  moved: readonly Moved[],
): Generator<Difference> {
  const standing = was && is ? `${was.status} -> ${is.status}` : item ? undefined : (is ?? was)?.status;
  const decision = came === 'added' && item?.kind === 'initiative' ? `, ${sayStanding(item)}` : '';
  yield {
    class: came,
    subject: 'entry',
    path: '',
    before: was?.status,
    after: is?.status,
    detail: `${sayEntry(is ?? was)}${standing === undefined ? '' : `, ${standing}`}${decision}`,
  };
  if (!item) return;
  for (const standard of standardsOf(item)) if (!isMoved(standard, moved)) yield standardCame(came, standard);
  if (item.kind === 'touchpoint' && item.data.guarantee) yield guaranteeCame(came, item.data.guarantee);
  if (item.kind === 'journey') yield* momentsCame(came, item, after.settings.cap, renamed);
}

/** A waiver has no words of its own to be called by: what it sets aside, and why, are what it is. */
function sayEntry(item: AnyItem | undefined): string {
  if (item?.kind !== 'waiver') return item?.kind ?? 'entry';
  const { expires, reason } = item.data;
  return `waiver until ${expires}: “${reason.trim().replaceAll(/\s+/g, ' ')}”`;
}

function standardsOf(item: AnyItem): readonly Standard[] {
  return item.kind === 'touchpoint' ? item.standards : item.kind === 'journey' ? item.outcome : [];
}

export function standardCame(came: 'added' | 'removed', { id, data }: Standard): Difference {
  const side = came === 'added' ? 'after' : 'before';
  const bound = data.basis !== undefined && data.basis !== 'own';
  return {
    class: came,
    subject: 'promise',
    path: `/standards/${id}`,
    [side]: data.promise,
    bound,
    detail: `the promise “${data.promise}”`,
  };
}
