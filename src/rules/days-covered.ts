import type { Place } from '../model/place.ts';
import type { Playbook, Standard } from '../model/playbook.ts';
import { numberOfDay } from '../model/window-of-day.ts';
import { countsBySubject, placeOfCount, type Count, type Counted } from '../reliability/counts-by-subject.ts';

/** Days in a row on which a standard was counted, whatever the channel and segment; both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The row with which it begins. */
  readonly at: Place;
}

export interface DaysCovered {
  readonly standard: Standard;
  /** In order, with days between them on which nothing was counted. */
  readonly stretches: readonly Stretch[];
}

/** @returns the days on which each standard was counted, for those that were not counted on all of them */
export function* daysCovered(playbook: Playbook): Generator<DaysCovered> {
  const numbers = new Map<string, number>();
  const numberOf = (day: string): number => {
    const known = numbers.get(day) ?? numberOfDay(day);
    numbers.set(day, known);
    return known;
  };
  for (const counted of countsBySubject(playbook)) {
    const stretches = stretchesOf(counted.counts, numberOf);
    const standard = stretches.length > 1 ? standardOf(counted, playbook) : undefined;
    if (standard) yield { standard, stretches };
  }
}

function stretchesOf(counts: readonly Count[], numberOf: (day: string) => number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let begin = counts[0];
  let last = begin?.row.to ?? '';
  const close = (next?: Count): void => {
    if (begin) stretches.push({ first: numberOf(begin.row.from), last: numberOf(last), at: placeOfCount(begin) });
    begin = next;
  };
  for (const count of counts) {
    const { from, to } = count.row;
    if (from > last && numberOf(from) > numberOf(last) + 1) close(count);
    if (to > last) last = to;
  }
  close();
  return stretches;
}

function standardOf({ table, whole, part }: Counted, playbook: Playbook): Standard | undefined {
  if (table !== 'kept' && table !== 'outcome') return undefined;
  const standards =
    table === 'kept' ? playbook.find('touchpoint', whole)?.standards : playbook.find('journey', whole)?.outcome;
  return standards?.find(({ id }) => id === part);
}
