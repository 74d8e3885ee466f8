import type { Standard } from '../model/playbook.ts';
import { exceptionOf, type CellName } from '../reliability/floor-of-cell.ts';
import { promisedChannels, promisedSegments } from '../reliability/promised-cells.ts';
import type { ReferableKind } from '../schema/reference.ts';
import type { Standard as StandardFile } from '../schema/standard.ts';
import type { Renamed } from './difference.ts';

/** A channel and a segment by their newer ids; `''` for all channels of a journey, and for everybody who is in no named segment. */
export type Cell = CellName;

/** Where a standard is promised, and what holds there. */
export interface PromisedPlaces {
  readonly channels: readonly string[];
  /** Newer ids of all segments that it names, in exceptions too. */
  readonly segments: readonly string[];
  isPromised(cell: Cell): boolean;
  /** The facts with what an exception says there instead. */
  at(cell: Cell): Pick<StandardFile, 'within' | 'atMost' | 'atLeast' | 'floor' | 'target'>;
}

export function promisedPlaces(standard: Standard, renamed: Renamed): PromisedPlaces {
  const { data } = standard;
  const own = new Map<string, string>();
  const newer = (kind: ReferableKind, id: string): string => {
    const name = renamed(kind, id);
    own.set(`${kind}/${name}`, id);
    return name;
  };
  const named = (kind: 'channel' | 'segment', ids: readonly string[]) => [...new Set(ids.map((id) => newer(kind, id)))];
  const channels = named(
    'channel',
    promisedChannels(standard).map(({ id }) => id),
  );
  const segments = named(
    'segment',
    promisedSegments(standard).map(({ id }) => id),
  );
  const excepted = named(
    'segment',
    (data.except ?? []).flatMap((exception) => exception.segments ?? []),
  );
  const everywhere = channels.length === 0;
  named(
    'channel',
    (data.except ?? []).flatMap((exception) => exception.channels ?? []),
  );
  const here = ({ channel, segment }: Cell): CellName => ({
    channel: own.get(`channel/${channel}`) ?? channel,
    segment: own.get(`segment/${segment}`) ?? segment,
  });
  return {
    channels: everywhere ? [''] : channels,
    segments: [...new Set([...segments, ...excepted])],
    isPromised: ({ channel, segment }) =>
      (everywhere || channels.includes(channel)) && (segments.length === 0 || segments.includes(segment)),
    at(cell) {
      const { within, atMost, atLeast, floor } = exceptionOf(standard, here(cell)) ?? {};
      return {
        ...data,
        ...(within === undefined ? {} : { within }),
        ...(atMost === undefined ? {} : { atMost }),
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(floor === undefined ? {} : { floor }),
      };
    },
  };
}

/** A place to name: null where it is no matter of channels, or of segments. */
export interface NamedPlace {
  readonly channel: string | null;
  readonly segment: string | null;
}

/** @returns the fewest names that say where some of all cells are: none where it is everywhere */
export function namePlaces(some: readonly Cell[], all: readonly Cell[]): readonly NamedPlace[] {
  const orNull = (id: string) => (id === '' ? null : id);
  const channels = [...new Set(all.map(({ channel }) => channel))];
  const only = channels.length === 1 ? orNull(channels[0] ?? '') : null;
  if (some.length === all.length) return [{ channel: only, segment: null }];
  const segmentsAt = (cells: readonly Cell[], channel: string) =>
    cells.filter((cell) => cell.channel === channel).map(({ segment }) => segment);
  const first = segmentsAt(some, channels[0] ?? '');
  const alike = channels.every((channel) => JSON.stringify(segmentsAt(some, channel)) === JSON.stringify(first));
  if (alike) return first.map((segment) => ({ channel: only, segment: orNull(segment) }));
  return channels.flatMap((channel) => {
    const [here, there] = [segmentsAt(some, channel), segmentsAt(all, channel)];
    return here.length === there.length
      ? here.length === 0
        ? []
        : [{ channel: orNull(channel), segment: null }]
      : here.map((segment) => ({ channel: orNull(channel), segment: orNull(segment) }));
  });
}
