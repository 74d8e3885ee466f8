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

/**
 * @returns what failing a moment of truth costs, as far as it is proven:
 * `If it fails we are likely to lose the customer: 31 of 100 left, 4 of 100 otherwise`
 */
export function sayStake({ failed, held, verdict }: GameOver): string {
  const rates = `${peopleOf(failed.share)} of 100 left, ${peopleOf(held.share)} of 100 otherwise`;
  if (verdict === 'yes') return `If it fails we are likely to lose the customer: ${rates}`;
  return verdict === 'no'
    ? `Failing it does not drive customers away: ${rates}`
    : `Whether failing it drives customers away is not proven: ${rates}`;
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
