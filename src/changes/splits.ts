import type { Journey, Standard, Touchpoint } from '../model/playbook.ts';
import type { Difference, Pair, Renamed } from './difference.ts';

/** One entry that became several, or several that became one: `whole` stands alone on its side. */
export interface Split {
  readonly whole: Pair;
  /** What stands on the other side only, and took parts of it. */
  readonly parts: readonly Pair[];
  /** True where the whole is the state before. */
  readonly apart: boolean;
}

/** A standard that is told in another touchpoint now, and is the same promise. */
export interface Moved {
  /** The touchpoint of the many: where the change is told. */
  readonly pair: Pair;
  readonly before: Standard;
  readonly after: Standard;
}

/**
 * Finds touchpoints that were split or joined: a new one carries a standard, by id and by its words or its owner, that the old
 * one has no more. One for one is no split: a touchpoint that only changed its id says so with `formerly`.
 */
export function splitTouchpoints(pairs: readonly Pair[]): readonly (Split & { readonly moved: readonly Moved[] })[] {
  const touchpoints = pairs.filter((pair): pair is Pair<Touchpoint> => pair.kind === 'touchpoint');
  return (
    [
      ['before', 'after'],
      ['after', 'before'],
    ] as const
  ).flatMap(([one, many]) => {
    const fresh = touchpoints.filter((pair) => !pair[one] && pair[many]?.status === 'live');
    if (fresh.length === 0) return [];
    const taken = new Set<Standard>();
    return touchpoints.flatMap((whole) => {
      const item = whole[one];
      if (item?.status !== 'live') return [];
      const rest = whole[many]?.status === 'live' ? whole[many] : undefined;
      const kept = new Set(rest?.standards.map(({ id }) => id));
      const moved = item.standards
        .filter(({ id }) => !kept.has(id))
        .flatMap((old) => {
          const found = fresh.flatMap((pair) =>
            (pair[many]?.standards ?? [])
              .filter((now) => now.id === old.id && !taken.has(now) && isSamePromise(old, now, item, pair[many]))
              .map((now) => ({ pair, now })),
          );
          const [first] = found;
          return first ? [{ pair: first.pair, old, now: first.now }] : [];
        });
      const parts = [...new Set(moved.map(({ pair }) => pair))];
      if (parts.length + (rest ? 1 : 0) < 2) return [];
      for (const { now } of moved) taken.add(now);
      const same = moved.filter(({ pair }) => keepsMoments(item, pair[many]));
      const sides = same.map(({ pair, old, now }) =>
        one === 'before' ? { pair, before: old, after: now } : { pair, before: now, after: old },
      );
      return [{ whole, parts, apart: one === 'before', moved: sides }];
    });
  });
}

/** A promise that leaves a moment of truth for a touchpoint that is none is not the same any more. */
function keepsMoments(from: Touchpoint, to: Touchpoint | undefined): boolean {
  const live = ({ moments }: Touchpoint) =>
    moments.map(({ journey }) => journey).filter(({ status }) => status === 'live');
  const there = new Set(to && live(to).map(({ id }) => id));
  return live(from).every(({ id }) => there.has(id));
}

function isSamePromise(old: Standard, now: Standard, from: Touchpoint, to: Touchpoint | undefined): boolean {
  return old.data.promise === now.data.promise || (from.owner !== undefined && from.owner.id === to?.owner?.id);
}

/** Finds journeys that were split or joined: a new one has a stage, by id, with a stop that the old one has no more. */
export function splitJourneys(pairs: readonly Pair[], renamed: Renamed): readonly Split[] {
  const journeys = pairs.filter((pair): pair is Pair<Journey> => pair.kind === 'journey');
  return (
    [
      ['before', 'after'],
      ['after', 'before'],
    ] as const
  ).flatMap(([one, many]) => {
    const fresh = journeys.filter((pair) => !pair[one] && pair[many]?.status === 'live');
    if (fresh.length === 0) return [];
    return journeys.flatMap((whole) => {
      const item = whole[one];
      if (item?.status !== 'live') return [];
      const rest = whole[many]?.status === 'live' ? whole[many] : undefined;
      const kept = rest ? stopsByStage(rest, renamed) : new Set<string>();
      const gone = [...stopsByStage(item, renamed)].filter((name) => !kept.has(name));
      const parts = fresh.filter((pair) => {
        const its = pair[many] ? stopsByStage(pair[many], renamed) : new Set<string>();
        return gone.some((name) => its.has(name));
      });
      return parts.length + (rest ? 1 : 0) < 2 || parts.length === 0 ? [] : [{ whole, parts, apart: one === 'before' }];
    });
  });
}

function stopsByStage(journey: Journey, renamed: Renamed): ReadonlySet<string> {
  return new Set(
    journey.stages.flatMap(({ id, stops }) =>
      stops.map(({ touchpoint }) => `${id}/${renamed('touchpoint', touchpoint.id)}`),
    ),
  );
}

/** @returns whether a standard is one that is told elsewhere now */
export function isMoved(standard: Standard, moved: readonly Moved[]): boolean {
  return moved.some(({ before, after }) => before === standard || after === standard);
}

export function saySplit({ whole, parts, apart }: Split): Difference {
  const stays = apart ? whole.after : whole.before;
  const rest = stays?.status === 'live' ? stays : undefined;
  const titles = [...(rest ? [rest] : []), ...parts.map((pair) => pair.after ?? pair.before)].map(
    (item) => `“${item?.title ?? ''}”`,
  );
  const detail = `${apart ? 'split into' : 'joined from'} ${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
  return { class: 'editorial', subject: 'structure', path: '/split', detail };
}
