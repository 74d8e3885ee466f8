import { spellDay } from '../model/spell-day.ts';
import { undated } from '../publish/change-pages.ts';

/** `2026-11` as `November 2026`. */
export function spellMonth(month: string): string {
  return month === undated ? 'On a day that nobody can tell' : spellDay(`${month}-01`).replace(/^1 /, '');
}
