import { spellCount } from '../model/count-words.ts';
import { spellDay } from '../model/spell-day.ts';
import { sayDays } from './say-beside.ts';
import type { Company } from './weigh.ts';

/** @returns `Twenty-seven touchpoints, counted in October 2026. Four fail somewhere, nineteen hold, two need more cases.` */
export function sayCompany({ touchpoints, counted }: Company): string {
  const all = Object.values(touchpoints).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'No touchpoint is live yet.';
  const head = `${capital(spellCount(all))} ${all === 1 ? 'touchpoint' : 'touchpoints'}`;
  if (!counted) return `${head}. Nothing has been counted yet.`;
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [touchpoints.no + touchpoints.depends, 'fails somewhere', 'fail somewhere'],
    [touchpoints.yes, 'holds', 'hold'],
    [touchpoints['not-proven'], 'needs more cases', 'need more cases'],
    [touchpoints['not-measured'], 'is not measured', 'are not measured'],
    [touchpoints['not-promised'], 'promises nothing yet', 'promise nothing yet'],
  ];
  const said = parts
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, one, many]) => `${count === 0 ? 'none' : spellCount(count)} ${count < 2 ? one : many}`);
  return `${head}, counted ${sayWhen(counted)}. ${capital(said.join(', '))}.`;
}

/** @returns `in October 2026` of one calendar month, else `from 1 July to 31 October 2026` */
function sayWhen({ from, to }: NonNullable<Company['counted']>): string {
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01');
  return isMonth ? `in ${spellDay(to).split(' ').slice(1).join(' ')}` : `from ${sayDays({ from, to })}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
