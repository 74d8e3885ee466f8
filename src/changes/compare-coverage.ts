import { cellsOf } from './cells-of-both.ts';
import type { Difference, Renamed } from './difference.ts';
import { namePlaces, promisedPlaces } from './promised-places.ts';
import type { StandardSide } from './standard-side.ts';

/** Where a promise is made no more, and where it is made now. */
export function compareCoverage(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
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
