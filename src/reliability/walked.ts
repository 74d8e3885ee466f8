import { named, type Named } from './named.ts';
import type { Journey, Playbook, Walk } from '../model/playbook.ts';

type WalkStop = Walk['data']['stops'][number];

/** The last time somebody lived a journey as a customer: never mixed into what was counted. */
export interface Walked {
  readonly walk: Named;
  readonly date: string;
  readonly job: string;
  readonly kept: number;
  readonly broken: number;
  readonly couldNotTell: number;
  readonly stops: readonly (Omit<WalkStop, 'touchpoint'> & { readonly touchpoint: Named })[];
}

/** @returns the last walk of the journey by today; undefined where nobody walked it */
export function lastWalkOf(
  journey: Journey,
  playbook: Pick<Playbook, 'walks' | 'find'>,
  today: string,
): Walked | undefined {
  const walk = playbook.walks
    .filter(({ data }) => data.journey === journey.id && data.date <= today)
    .reduce<Walk | undefined>((last, one) => (last && last.data.date >= one.data.date ? last : one), undefined);
  if (!walk) return undefined;
  const own = walk.data.stops.filter(({ touchpoint }) => playbook.find('touchpoint', touchpoint)?.status !== 'hidden');
  const count = (result: WalkStop['result']): number => own.filter((stop) => stop.result === result).length;
  const { date, job } = walk.data;
  const stops = own.map((stop) => ({ ...stop, touchpoint: nameOf(stop.touchpoint, playbook) }));
  return {
    walk: named(walk),
    date,
    job,
    kept: count('kept'),
    broken: count('broken'),
    couldNotTell: count('could-not-tell'),
    stops,
  };
}

function nameOf(id: string, playbook: Pick<Playbook, 'find'>): Named {
  return { kind: 'touchpoint', id, title: playbook.find('touchpoint', id)?.title ?? id };
}
