import type { Mend } from './mends.ts';
import { sayDeed } from './say-deed.ts';
import { listSome } from './say-list.ts';
import { sayCases, sayCount } from './say-verdict.ts';

/** A promise to mend, in one short sentence around its link and its owner. */
export interface SaidMend {
  /** `222 of 1,010 broken in October (shop)` */
  readonly broken: string;
  /** `788 of 1,010 kept` */
  readonly kept: string;
  /** `courier keeps it`; empty where nobody proves to. */
  readonly elsewhere: string;
}

export function sayMend({ standard, counts, broken, failing, keeping, window }: Mend): SaidMend {
  const places = failing.map(({ where }) => where).filter((where) => where !== '');
  const kept = keeping.map(({ where }) => where);
  const where = standard.cells.length === 1 ? '' : listSome(places);
  return {
    broken: `${sayCount(broken)} of ${sayCount(counts.total)} broken in ${window.name}${inBrackets(where)}`,
    kept: `${sayCases(counts)} kept`,
    elsewhere: kept.length === 0 ? '' : sayDeed(kept, 'keeps it', 'keep it', 'kept'),
  };
}

function inBrackets(where: string): string {
  if (where === '') return '';
  return where.startsWith('for ') ? ` ${where}` : ` (${where})`;
}
