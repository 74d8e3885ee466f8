import { sayDifference } from '../../reliability/say-beside.ts';
import {
  sayCases,
  sayCount,
  sayFact,
  sayProof,
  sayShare,
  sayStandard,
  sayTouchpoint,
} from '../../reliability/say-verdict.ts';
import type { StandardVerdict } from '../../reliability/standard-verdict.ts';
import type { TouchpointVerdict } from '../../reliability/touchpoint-verdict.ts';
import { wordOf } from '../../reliability/verdict.ts';
import { wrap } from '../wrap.ts';
import { bar } from './bar.ts';
import { columns, paragraph } from './columns.ts';
import { sayBoth } from './say-both.ts';

/** @returns all that the counts say of a touchpoint, a line each */
export function tellTouchpoint(verdict: TouchpointVerdict, width: number): readonly string[] {
  const { touchpoint, owner, moment, standards } = verdict;
  const who = owner ? `${owner.title} answers for it.` : 'Nobody answers for it.';
  return [
    touchpoint.title,
    ...wrap(`Reliable? ${sayBoth(sayTouchpoint(verdict))}`, width),
    ...wrap(`Consistent? ${consistentWords(verdict)}`, width),
    `${who}${moment ? ' A moment of truth.' : ''}`,
    ...standards.flatMap((standard) => ['', ...tellStandard(standard, width)]),
  ];
}

function consistentWords({ consistent, standards }: TouchpointVerdict): string {
  const why = standards.flatMap((one) => one.consistent.differences.map((one) => sayDifference(one)));
  return `${wordOf(consistent)}${why.length === 0 ? '.' : `: ${why.join('; ')}.`}`;
}

/** @returns one promise with its counts by channel and segment, and what was before */
export function tellStandard(verdict: StandardVerdict, width: number): readonly string[] {
  const { standard, latest, cells, room, past } = verdict;
  const aim = standard.target === undefined ? '' : `, aim ${String(standard.target)} %`;
  const said = sayStandard(verdict);
  const fact = latest ? sayFact(latest, standard.floor) : '';
  // Where the word stands beside the fact itself, the fact is told once.
  const alike = latest !== undefined && said.rest.startsWith(sayCases(latest.counts));
  const told = alike ? `${sayBoth(said)}${aim}.` : `${sayBoth(said)}.${fact === '' ? '' : ` ${fact}${aim}.`}`;
  return [
    ...wrap(`"${standard.promise}" (${standard.id})`, width),
    ...paragraph(told, width),
    ...columns(
      cells.map((cell) => {
        const counts = cell.latest?.counts;
        const share = counts && counts.total > 0 ? counts.good / counts.total : undefined;
        return [
          cell.where === '' ? 'all' : cell.where,
          wordOf(cell.answer),
          share === undefined ? '' : bar(share, cell.floor),
          share === undefined ? '' : sayShare(share),
          [...(counts ? [sayCases(counts)] : []), ...sayProof(cell)].join(', '),
        ];
      }),
      width,
    ),
    ...(room ? paragraph(sayRoom(room), width) : []),
    ...(past.length > 1 ? paragraph(`Before: ${beforeWords(past)}.`, width) : []),
  ];
}

function sayRoom({ allowed, used, left }: NonNullable<StandardVerdict['room']>): string {
  const rest = left >= 0 ? `${sayCount(left)} left` : `${sayCount(-left)} too many`;
  return `Room for misses: ${sayCount(allowed)} allowed by the floor, ${sayCount(used)} used, ${rest}.`;
}

function beforeWords(past: StandardVerdict['past']): string {
  return past
    .slice(-7, -1)
    .map(({ window, counts, answer }) => {
      const share = counts.total === 0 ? '' : ` ${sayShare(counts.good / counts.total)}`;
      return `${window.name} ${wordOf(answer).toLowerCase()}${share}`;
    })
    .join(', ');
}
