import { spellDay } from '../model/spell-day.ts';
import type { Difference } from './consistency.ts';
import type { GameOver } from './game-over.ts';
import type { Named } from './named.ts';
import { peopleOf } from './say-end-to-end.ts';
import { listSome } from './say-list.ts';
import type { Reality } from './reality.ts';
import { wordOf, type Answer } from './verdict.ts';

/** @returns `Leaders said yes (5 of 7). Customers: no.` */
export function sayReality(reality: Reality, customers: Answer): string {
  return `${sayLeaders(reality)}. Customers: ${wordOf(customers).toLowerCase()}.`;
}

/** @returns `Leaders said yes (5 of 7)` */
export function sayLeaders({ most, answers, yes, no, depends }: Reality): string {
  const [said, of] = most === 'yes' ? ['yes', yes] : most === 'no' ? ['no', no] : ['it depends', depends];
  return `Leaders said ${said} (${String(of)} of ${String(answers)})`;
}

/** @returns `31 of 100 left when it failed, 4 of 100 otherwise` */
export function sayGameOver({ failed, held }: GameOver): string {
  return `${peopleOf(failed.share)} of 100 left when it failed, ${peopleOf(held.share)} of 100 otherwise`;
}

/**
 * @param tell how a title stands inside a sentence
 * @returns what is not the same for everybody, a sentence's end
 */
export function sayDifference(difference: Difference, tell = (title: string): string => title): string {
  if (difference.in === 'months') {
    return `it was the other way in ${listSome(difference.windows.map(({ name }) => name))}`;
  }
  if (difference.in === 'keeping') return 'it is kept for some and missed for others';
  if (difference.in === 'reach') {
    const [on, to] = [titlesOf(difference.channels, tell), titlesOf(difference.segments, tell)];
    return `it is not promised${on === '' ? '' : ` on ${on}`}${to === '' ? '' : `${on === '' ? '' : ', nor'} to ${to}`}`;
  }
  const whom = titlesOf([...difference.channels, ...difference.segments], tell);
  const because = difference.because === undefined ? ', and nobody has said why' : `: ${difference.because}`;
  return `promised differently${whom === '' ? '' : ` for ${whom}`}${because}`;
}

function titlesOf(named: readonly Named[], tell: (title: string) => string): string {
  return listSome(named.map(({ title }) => tell(title)));
}

/** @returns from which to which day, for people: `1 April to 30 June 2026` */
export function sayDays({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [spellDay(from), spellDay(to)];
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} to ${last}`;
}

/** The fewest customers a number may stand for: fewer could be known by name. */
export const fewest = 5;

/** @returns the count, or `fewer than 5` where it could point at somebody */
export function saySmall(count: number): string {
  return count > 0 && count < fewest ? `fewer than ${String(fewest)}` : count.toLocaleString('en-GB');
}
