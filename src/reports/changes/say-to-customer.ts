import type { Change, Changes } from '../../changes/change.ts';
import { listWords } from '../../model/count-words.ts';
import { plural } from '../plural.ts';
import { titleOf, type Both, type Telling } from './say-changes.ts';

const named = 2;

/** What a promise is kept by, and what is done when it is not. */
const standsBehind: ReadonlySet<Change['subject']> = new Set(['recovery', 'backing', 'hand-off']);

/**
 * What changes for the customer, in a sentence: `Customers are promised less at “Cup in time” and more at “Greet me”; 4 other
 * changes make none weaker or stricter.`
 */
export function sayToCustomer({ changes, notCompared }: Changes, telling: Both & Pick<Telling, 'toBe'>): string {
  const { toBe } = telling;
  const left =
    notCompared.length === 0 ? '' : `; ${plural(notCompared.length, 'entry', 'entries')} could not be compared`;
  const promised = changes.filter(({ subject }) => subject === 'promise' || subject === 'guarantee');
  const where = (...classes: readonly Change['class'][]) =>
    places(
      promised.filter((change) => classes.includes(change.class)),
      telling,
    );
  const less = where('weakened', 'removed');
  const more = where('strengthened', 'added');
  const other = places(
    promised.filter((change) => change.class === 'measurement' && !isOfWords(change)),
    telling,
  );
  const worded = places(
    promised.filter((change) => change.class === 'measurement' && isOfWords(change)),
    telling,
  );
  const behind = places(
    changes.filter(({ class: of, subject }) => (of === 'weakened' || of === 'removed') && standsBehind.has(subject)),
    telling,
  );
  const weaker = behind === '' ? '' : `; what stands behind promises gets weaker ${behind}`;
  const rewritten = changes.some(({ subject, class: of }) => subject === 'counts' && of !== 'added');
  const counts = rewritten ? '; counts that stood already are others now' : '';
  const promises = [...(less === '' ? [] : [`less ${less}`]), ...(more === '' ? [] : [`more ${more}`])];
  const moving = new Set<Change['class']>(['weakened', 'removed', 'strengthened', 'added', 'measurement']);
  const rest = changes.filter((change) => !promised.includes(change) || !moving.has(change.class)).length;
  const others = rest === 0 ? '' : plural(rest, 'other change');
  const told =
    promises.length > 0
      ? `customers are promised ${less === more ? `less in one way and more in another ${less}` : promises.join(' and ')}`
      : changes.length === 0
        ? 'nothing changed for the customer'
        : `${worded === '' ? '' : 'by the numbers, '}nothing that customers are promised gets weaker or stricter${others === '' ? '' : ` (${plural(rest, 'change')})`}`;
  const counting = other === '' ? '' : `; it is counted in another way ${other}`;
  const reading =
    worded === '' ? '' : `; it is told in other words ${worded}, and no number says whether they promise more or less`;
  const beside =
    others === '' || promises.length === 0
      ? ''
      : `; ${others} ${rest === 1 ? 'makes' : 'make'} none weaker or stricter`;
  const sentence = `${told}${counting}${reading}${weaker}${counts}${beside}${left}.`;
  return toBe ? `${sayToBe(toBe)}, ${sentence}` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** Words that no number stands beside: only people can weigh them. */
function isOfWords({ path }: Change): boolean {
  return /^\/(?:standards\/[^/]+\/promise|guarantee\/(?:promise|trigger|gets))$/.test(path);
}

/** @returns `With “You see my fault before I do” in the place of “My connection fails”` */
export function sayToBe({ live, draft }: NonNullable<Telling['toBe']>): string {
  return `With “${draft}” in the place of “${live}”`;
}

/** @returns `at “Cup in time”, in “My order” and 3 more places`; empty where there is none */
function places(changes: readonly Change[], both: Both): string {
  const all = [
    ...new Set(
      changes.map(({ kind, entry }) => `${kind === 'touchpoint' ? 'at' : 'in'} “${titleOf(kind, entry, both)}”`),
    ),
  ];
  const more = all.length - named;
  if (more < 2) return listWords(all);
  return listWords([...all.slice(0, named), `${String(more)} more places`]);
}
