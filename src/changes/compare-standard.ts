import { isOurOwn } from '../model/own-promise.ts';
import type { Playbook, Standard } from '../model/playbook.ts';
import type { ChangeClass } from './change.ts';
import { counting, countingWords, usual } from './counting.ts';
import { compareBacking } from './compare-backing.ts';
import type { Difference, Renamed } from './difference.ts';
import { directionOf, tellAmount, type Amount, type Hours } from './direction.ts';
import { namePlaces, promisedPlaces, type Cell } from './promised-places.ts';
import { meaningOf } from './same-meaning.ts';
import { sayTurn } from './say-value.ts';

/** A standard in one of the two states. */
export interface StandardSide {
  readonly standard: Standard;
  readonly playbook: Playbook;
}

const operators = [
  { name: 'within', better: 'less', word: '' },
  { name: 'atMost', better: 'less', word: 'at most ' },
  { name: 'atLeast', better: 'more', word: 'at least ' },
  { name: 'floor', better: 'more', word: 'floor ' },
  { name: 'target', better: 'more', word: 'target ' },
] as const;

/**
 * All that is different in one promise: numbers by the direction of their operator, place by place, so that an exception that
 * came weakens the promise where it holds and nowhere else; where it is promised; how it is counted; whose it is; its words.
 */
export function compareStandard(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
  const { id } = after.standard;
  const bound = !isOurOwn(before.standard) || !isOurOwn(after.standard);
  const numbers = compareNumbers(before, after, renamed);
  const found = [
    ...numbers,
    ...compareCoverage(before, after, renamed),
    ...compareBasis(before.standard, after.standard),
    ...compareCounting(
      before,
      after,
      numbers.some((one) => one.before === one.after),
    ),
    ...compareTexts(before.standard, after.standard, renamed),
    ...compareBacking(before.standard.data.backing, after.standard.data.backing, '/backing', renamed),
  ];
  // One of several promises of a touchpoint is named by its words.
  const { of, data } = after.standard;
  const several = (of.kind === 'touchpoint' ? of.standards : of.outcome).length > 1;
  const which = several ? `: “${data.promise}”` : '';
  return found.map((one) => ({ ...one, detail: `${one.detail}${which}`, path: `/standards/${id}${one.path}`, bound }));
}

function compareNumbers(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
  const [one, other] = [promisedPlaces(before.standard, renamed), promisedPlaces(after.standard, renamed)];
  const both = cellsOf(one, other).filter((cell) => one.isPromised(cell) && other.isPromised(cell));
  const [was, is] = [hoursOf(before), hoursOf(after)];
  return operators.flatMap(({ name, better, word }) => {
    const groups = new Map<string, { readonly cells: Cell[]; readonly found: Difference }>();
    for (const cell of both) {
      const [old, now] = amountsOf(name, [one.at(cell)[name], before], [other.at(cell)[name], after]);
      const direction = directionOf({ amount: old, hours: was }, { amount: now, hours: is }, better);
      if (!direction) continue;
      const [from, to] = [tellAmount(old), tellAmount(now)];
      const key = JSON.stringify([direction, from, to]);
      const known = groups.get(key);
      if (known) known.cells.push(cell);
      else groups.set(key, { cells: [cell], found: numberFound(name, word, direction, from, to) });
    }
    return [...groups.values()].flatMap(({ cells, found }) =>
      namePlaces(cells, both).map((place) => ({ ...found, ...place })),
    );
  });
}

/** An aim that is written where it was taken from the playbook's defaults is the same aim. */
function amountsOf(
  name: (typeof operators)[number]['name'],
  ...sides: readonly (readonly [amount: Amount | undefined, side: StandardSide])[]
): readonly (Amount | undefined)[] {
  const written = sides.map(([amount]) => amount);
  if (name !== 'target' || written.every((amount) => amount === undefined)) return written;
  return sides.map(([amount, { playbook }]) => amount ?? playbook.settings.data?.defaults?.target);
}

function numberFound(
  name: string,
  word: string,
  direction: ChangeClass,
  before: string | undefined,
  after: string | undefined,
): Difference {
  const same = before === after ? ', in other hours than before' : '';
  return {
    class: direction,
    subject: 'promise',
    path: `/${name}`,
    before,
    after,
    detail: `${word}${before ?? 'none'} -> ${after ?? 'none'}${same}`,
  };
}

function compareCoverage(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
  const [one, other] = [promisedPlaces(before.standard, renamed), promisedPlaces(after.standard, renamed)];
  const all = cellsOf(one, other);
  const lost = all.filter((cell) => one.isPromised(cell) && !other.isPromised(cell));
  const won = all.filter((cell) => !one.isPromised(cell) && other.isPromised(cell));
  return (
    [
      ['weakened', lost, one, other],
      ['strengthened', won, other, one],
    ] as const
  ).flatMap(([direction, cells, from, to]) => {
    const gone = cells.filter(({ channel }) => !to.channels.includes(channel) && !to.channels.includes(''));
    const kept = cells.filter((cell) => !gone.includes(cell));
    const detail = direction === 'weakened' ? 'no longer promised there' : 'now promised there too';
    const found = (path: string, channel: string | null, segment: string | null): Difference => ({
      class: direction,
      subject: 'promise',
      path,
      channel,
      segment,
      ...(direction === 'weakened' ? { before: 'promised' } : { after: 'promised' }),
      detail: path === '/segments' && segment === null ? `${detail.replace(/ there.*/, '')} to everybody` : detail,
    });
    const whole = all.filter((cell) => from.isPromised(cell) && to.channels.includes(cell.channel));
    return [
      ...[...new Set(gone.map(({ channel }) => channel))].map((channel) => found('/channels', channel || null, null)),
      ...(kept.length === 0
        ? []
        : namePlaces(kept, whole).map(({ channel, segment }) => found('/segments', channel, segment))),
    ];
  });
}

/** The stricter the bond, the later it stands. */
const bonds = ['own', 'contract', 'licence', 'law'] as const;
const bondWords = {
  own: 'our own promise',
  contract: 'a promise by contract',
  licence: 'a promise by licence',
  law: 'a promise by law',
} as const;

function* compareBasis({ data: before }: Standard, { data: after }: Standard): Generator<Difference> {
  const [was, is] = [before.basis ?? 'own', after.basis ?? 'own'];
  if (was !== is) {
    const stricter = bonds.indexOf(is) > bonds.indexOf(was);
    const words = { path: '/basis', before: was, after: is, detail: `${bondWords[was]} -> ${bondWords[is]}` };
    yield { class: stricter ? 'strengthened' : 'weakened', subject: 'promise', ...words };
  }
  // Every case that is left out makes the promise smaller.
  for (const words of before.exceptions ?? [])
    if (!after.exceptions?.includes(words))
      yield {
        class: 'strengthened',
        subject: 'promise',
        path: '/exceptions',
        before: words,
        detail: `no longer leaves out “${words}”`,
      };
  for (const words of after.exceptions ?? [])
    if (!before.exceptions?.includes(words))
      yield {
        class: 'weakened',
        subject: 'promise',
        path: '/exceptions',
        after: words,
        detail: `now leaves out “${words}”`,
      };
}

/**
 * What both take from the playbook's defaults is told once, with the playbook.
 * @param hoursTold the other clock has made a number stricter or weaker, and is told as that
 */
function* compareCounting(before: StandardSide, after: StandardSide, hoursTold: boolean): Generator<Difference> {
  for (const name of counting) {
    const [written, nowWritten] = [before.standard.data[name], after.standard.data[name]];
    if (written === nowWritten || (name === 'clock' && hoursTold)) continue;
    const was = written ?? before.playbook.settings.data?.defaults?.[name] ?? usual[name];
    const is = nowWritten ?? after.playbook.settings.data?.defaults?.[name] ?? usual[name];
    if (was === is) continue;
    const detail = `${countingWords[name]}: ${was ?? 'not said'} -> ${is ?? 'not said'}`;
    yield { class: 'measurement', subject: 'promise', path: `/${name}`, before: was, after: is, detail };
  }
}

function* compareTexts({ data: before }: Standard, { data: after }: Standard, renamed: Renamed): Generator<Difference> {
  for (const name of ['promise', 'reference'] as const) {
    if (before[name] === after[name]) continue;
    const [was, is] = [before[name], after[name]];
    const isAll = name === 'promise' && isOnlyWords(before) && isOnlyWords(after);
    yield {
      class: isAll ? 'measurement' : 'editorial',
      subject: 'promise',
      path: `/${name}`,
      before: was,
      after: is,
      detail:
        name === 'reference'
          ? `its reference: ${sayTurn(was, is, renamed)}`
          : `its promise in other words${isAll ? ', which are all that it is counted by' : ''}`,
    };
  }
  const reasons = (data: Standard['data']) =>
    (data.except ?? [])
      .map(({ because }) => because ?? '')
      .filter(Boolean)
      .sort();
  const [was, is] = [reasons(before), reasons(after)];
  if (meaningOf(was, renamed) !== meaningOf(is, renamed))
    yield {
      class: 'editorial',
      subject: 'promise',
      path: '/except',
      before: was.join('; ') || undefined,
      after: is.join('; ') || undefined,
      detail: 'why it is unequal, in other words',
    };
}

/** Whether nothing but its words says what keeps the promise. */
function isOnlyWords({ within, atMost, atLeast, good }: Standard['data']): boolean {
  return [within, atMost, atLeast, good].every((one) => one === undefined);
}

interface Places {
  readonly channels: readonly string[];
  readonly segments: readonly string[];
}

function cellsOf(one: Places, other: Places): readonly Cell[] {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  const channels = union(one.channels, other.channels);
  const named = channels.filter((channel) => channel !== '');
  // "All channels" of a journey's outcome and named ones: the named ones are where both can be told.
  const shown = named.length > 0 && named.length < channels.length ? ['', ...named] : channels;
  return shown.flatMap((channel) =>
    ['', ...union(one.segments, other.segments)].map((segment) => ({ channel, segment })),
  );
}

function hoursOf({ standard, playbook: { settings } }: StandardSide): Hours {
  const name = standard.data.clock ?? settings.data?.defaults?.clock;
  if (name === undefined || name === 'always') return name;
  const { calendars = {} } = settings.data ?? {};
  return Object.hasOwn(calendars, name) ? calendars[name] : undefined;
}
