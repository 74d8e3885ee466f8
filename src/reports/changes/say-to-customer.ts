import type { Change, Changes } from '../../changes/change.ts';
import { listWords } from '../../model/count-words.ts';
import { plural } from '../plural.ts';
import { titleOf, type Both, type Telling } from './say-changes.ts';
import { sayNotable } from './say-notable.ts';

const named = 2;
const clausesTold = 3;

/** What a promise is kept by, and what is done when it is not. */
const standsBehind: ReadonlySet<Change['subject']> = new Set(['recovery', 'backing', 'hand-off']);

const moving: ReadonlySet<Change['class']> = new Set(['weakened', 'removed', 'strengthened', 'added', 'measurement']);

/**
 * What changes for the customer, in a sentence: `Customers are promised less at “Cup in time” (moment of truth) and more at “Greet
 * me”; 4 other changes make no promise weaker or stricter.`
 */
export function sayToCustomer({ changes, notCompared }: Changes, telling: Both & Pick<Telling, 'toBe'>): string {
  const { toBe } = telling;
  const promised = changes.filter(({ subject }) => subject === 'promise' || subject === 'guarantee');
  const where = (isOne: (change: Change) => boolean) => places(promised.filter(isOne), telling, true);
  const less = where(({ class: of }) => of === 'weakened' || of === 'removed');
  const more = where(({ class: of }) => of === 'strengthened' || of === 'added');
  const counted = where((change) => change.class === 'measurement' && !isOfWords(change));
  const worded = where((change) => change.class === 'measurement' && isOfWords(change));
  const behind = places(
    changes.filter(({ class: of, subject }) => (of === 'weakened' || of === 'removed') && standsBehind.has(subject)),
    telling,
  );
  const isRewritten = changes.some(({ subject, class: of }) => subject === 'counts' && of !== 'added');
  const notable = sayNotable(changes, telling);
  const raised = changes.find(
    ({ kind, path, class: of }) => kind === 'playbook' && path === '/momentsOfTruth' && of === 'added',
  );
  const rest = changes.filter(
    (change) =>
      (!promised.includes(change) || !moving.has(change.class)) && !notable.told.has(change) && change !== raised,
  ).length;
  const clauses = [
    // More of them is effort spread thinner: that is said before all else.
    ...(raised ? [raised.sentence.replace('Moments', 'moments').replace(' -> ', ' → ')] : []),
    sayPromised({ less, more, isWorded: worded !== '', isNone: changes.length === 0, rest }),
    ...shortened(notable.clauses),
    ...(counted === '' ? [] : [`it is counted in another way ${counted}`]),
    ...(worded === ''
      ? []
      : [`it is told in other words ${worded}, and no number says whether they promise more or less`]),
    ...(behind === '' ? [] : [`what stands behind promises gets weaker ${behind}`]),
    ...(isRewritten ? ['counts that stood already are others now'] : []),
    ...(rest === 0 || less + more === ''
      ? []
      : [`${plural(rest, 'other change')} ${rest === 1 ? 'makes' : 'make'} no promise weaker or stricter`]),
    ...(notCompared.length === 0 ? [] : [`${plural(notCompared.length, 'entry', 'entries')} could not be compared`]),
  ];
  const sentence = `${clauses.join('; ')}.`;
  return toBe ? `${sayToBe(toBe)}, ${sentence}` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

interface Promised {
  readonly less: string;
  readonly more: string;
  readonly isWorded: boolean;
  readonly isNone: boolean;
  readonly rest: number;
}

function sayPromised({ less, more, isWorded, isNone, rest }: Promised): string {
  if (isNone) return 'nothing changed for the customer';
  const told = [...(less === '' ? [] : [`less ${less}`]), ...(more === '' ? [] : [`more ${more}`])];
  if (told.length > 0)
    return `customers are promised ${less === more ? `less in one way and more in another ${less}` : told.join(' and ')}`;
  const others = rest === 0 ? '' : ` (${plural(rest, 'change')})`;
  return `${isWorded ? 'by the numbers, ' : ''}nothing that customers are promised gets weaker or stricter${others}`;
}

function shortened(clauses: readonly string[]): readonly string[] {
  const more = clauses.length - clausesTold;
  return more < 2 ? clauses : [...clauses.slice(0, clausesTold), `${String(more)} more changes like these`];
}

/** Words that no number stands beside: only people can weigh them. */
function isOfWords({ path }: Change): boolean {
  return /^\/(?:standards\/[^/]+\/promise|guarantee\/(?:promise|trigger|gets))$/.test(path);
}

/** @returns `With “You see my fault before I do” in the place of “My connection fails”` */
export function sayToBe({ live, draft }: NonNullable<Telling['toBe']>): string {
  return `With “${draft}” in the place of “${live}”`;
}

/** @returns `at “Cup in time” (moment of truth), in “My order” and 3 more places`; empty where there is none */
function places(changes: readonly Change[], both: Both, isPromise = false): string {
  const entries = new Set(
    changes
      .filter(({ kind, moments }) => isPromise && kind === 'touchpoint' && moments.length > 0)
      .map(({ entry }) => entry),
  );
  const all = [
    ...new Set(
      changes.map(({ kind, entry }) => {
        const title = `“${titleOf(kind, entry, both)}”`;
        return kind === 'touchpoint' ? `at ${title}${entries.has(entry) ? ' (moment of truth)' : ''}` : `in ${title}`;
      }),
    ),
  ];
  const more = all.length - named;
  if (more < 2) return listWords(all);
  return listWords([...all.slice(0, named), `${String(more)} more places`]);
}
