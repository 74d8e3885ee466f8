import { sayEndToEnd } from '../../reliability/say-end-to-end.ts';
import { sayMend } from '../../reliability/say-mend.ts';
import { sayStage } from '../../reliability/say-stage.ts';
import { wordOf, type Verdict } from '../../reliability/verdict.ts';
import type { Company, Verdicts } from '../../reliability/weigh.ts';
import { plural } from '../plural.ts';
import { wrap } from '../wrap.ts';
import { columns } from './columns.ts';
import { sayBoth } from './say-both.ts';

/** So many promises are named; the rest are counted. */
const mostMends = 10;

/** @returns the whole company: what to mend first, then each journey and its stages, a line each */
export function tellCompany({ company, mends, journeys }: Verdicts, width: number): readonly string[] {
  return [
    ...wrap(sayCompany(company), width),
    ...(mends.length === 0 ? [] : ['', 'Mend these first']),
    ...columns(
      mends.slice(0, mostMends).map((mend) => {
        const { broken, elsewhere } = sayMend(mend);
        return [
          mend.touchpoint.title,
          mend.owner?.title ?? 'nobody',
          `${broken}${elsewhere === '' ? '' : `; ${elsewhere}`}`,
        ];
      }),
      width,
    ),
    ...(mends.length > mostMends ? [`  and ${String(mends.length - mostMends)} more; "--json" lists them all`] : []),
    ...journeys.flatMap((verdict) => {
      const { kind, ofHundred } = sayEndToEnd(verdict);
      return [
        '',
        ...wrap(
          `${verdict.journey.title}: ${wordOf(verdict.reliable)}. From end to end ${ofHundred === undefined ? 'nobody can say' : `${ofHundred}, ${kind}`}.`,
          width,
        ),
        ...columns(
          verdict.stages.map((stage) => [stage.stage.title, sayBoth(sayStage(stage))]),
          width,
        ),
      ];
    }),
  ];
}

const words: readonly (readonly [Verdict, one: string, many: string])[] = [
  ['no', 'fails', 'fail'],
  ['depends', 'depends', 'depend'],
  ['not-promised', 'promises nothing', 'promise nothing'],
  ['not-measured', 'is not measured', 'are not measured'],
  ['not-proven', 'needs more cases', 'need more cases'],
  ['yes', 'holds', 'hold'],
];

function sayCompany({ touchpoints }: Company): string {
  const all = Object.values(touchpoints).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'No touchpoint is live yet, so there is nothing to weigh.';
  const parts = words.flatMap(([verdict, one, many]) => {
    const count = touchpoints[verdict];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return `${plural(all, 'touchpoint')}: ${parts.join(', ')}.`;
}
