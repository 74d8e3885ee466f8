import type { Change } from '../../changes/change.ts';
import { sentenceDetail } from '../../changes/sentence-detail.ts';
import { listWords } from '../../model/count-words.ts';
import { titleOf, type Both } from './say-changes.ts';
import { sideWords } from './side-words.ts';

/** What a reader must know of a change though no promise moved. */
export interface Notable {
  /** In a clause each: `“Cup in time” is no longer a moment of truth of “My order”`. */
  readonly clauses: readonly string[];
  /** The changes that these clauses tell. */
  readonly told: ReadonlySet<Change>;
}

/** @returns moments of truth and places of the focus that came or went, splits, stops met anew or no more, new owners and who agreed */
export function sayNotable(changes: readonly Change[], both: Both): Notable {
  const single = changes.flatMap((change) => {
    const said = sayOne(change, both);
    return said === undefined ? [] : [{ change, said }];
  });
  // Who answers for it stands before who agreed to what follows from that.
  single.sort((one, other) => Number(other.change.path === '/owner') - Number(one.change.path === '/owner'));
  // Of a journey that is new, gone or split, all that it holds goes with it.
  const whole = new Set(changes.filter(({ path }) => path === '' || path === '/split').map(nameOf));
  const stops = changes.filter((change) => isStop(change) && !whole.has(nameOf(change)));
  const ways = [...Map.groupBy(stops, nameOf).values()].map((group) => sayWay(group, both));
  return {
    clauses: [...single.map(({ said }) => said), ...ways],
    told: new Set([...single.map(({ change }) => change), ...stops]),
  };
}

function sayOne(change: Change, both: Both): string | undefined {
  const { kind, entry, path, class: of } = change;
  const title = `“${titleOf(kind, entry, both)}”`;
  const [, part, id = '', ...rest] = path.split('/');
  if (rest.length === 0 && part === 'momentsOfTruth' && kind === 'journey') {
    const moment = `“${titleOf('touchpoint', id, both)}”`;
    return of === 'added'
      ? `${moment} is a moment of truth of ${title} now`
      : `${moment} is no longer a moment of truth of ${title}`;
  }
  if (part === 'focus' && (of === 'added' || of === 'removed')) {
    const moment = `“${change.after ?? change.before ?? id}”`;
    return of === 'added'
      ? `${moment} is what the whole company perfects now`
      : `${moment} is no longer what the whole company perfects`;
  }
  const detail = () => {
    const told = sentenceDetail(change.sentence, titleOf(kind, entry, both));
    return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
  };
  if (path === '/split') return `${title} is ${detail()}`;
  if (part === 'handoffs' && path.endsWith('/accepted')) return `the ${detail()}`;
  if (path !== '/owner') return undefined;
  const { before, after } = sideWords(change, both);
  return `${title} passes from ${before ?? 'nobody'} to ${after ?? 'nobody'}`;
}

function sayWay(stops: readonly Change[], both: Both): string {
  const titles = (of: Change['class']) =>
    listWords(
      stops
        .filter((change) => change.class === of)
        .map(({ path }) => `“${titleOf('touchpoint', path.split('/')[2] ?? '', both)}”`),
    );
  const [come, gone] = [titles('added'), titles('removed')];
  const said = [
    ...(come === '' ? [] : [`also meet ${come}`]),
    ...(gone === '' ? [] : [`no longer ${come === '' ? 'meet ' : ''}${gone}`]),
  ];
  const [first] = stops;
  return `in “${first ? titleOf(first.kind, first.entry, both) : ''}” customers ${said.join(' and ')}`;
}

function isStop({ kind, path, class: of }: Change): boolean {
  return kind === 'journey' && (of === 'added' || of === 'removed') && /^\/stops\/[^/]+$/.test(path);
}

function nameOf({ kind, entry }: Change): string {
  return `${kind}/${entry}`;
}
