import type { MeasurementRows } from '../model/measurement.ts';
import type { Place } from '../model/place.ts';
import type { Playbook } from '../model/playbook.ts';
import type { FlowRow } from '../schema/measurements.ts';
import type { Objection, Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const goodWithinTotal: Rule = {
  id: 'good-within-total',
  title: 'Counts add up: a part is never more than its whole, and everybody who entered is accounted for.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files', 'measurements'],
  why: `Whoever reads a verdict trusts that somebody added the numbers up. Ninety kept of eighty is a fault of counting, and so
is a stage that a hundred entered, seventy left by and twenty nobody knows of. Such a row says nothing, so it must not
decide anything.`,
  *check({ playbook, troubles }) {
    for (const trouble of troublesOf(troubles, 'table')) {
      if (trouble.about !== 'sum') continue;
      yield { message: trouble.why, hint: trouble.mend, at: placeOf(trouble), values: [trouble.why] };
    }
    for (const rows of flows(playbook.measurements)) yield* faultsOfFlow(rows, playbook);
  },
  good: {
    'content/measurements/till/2026-09.csv': `journey,stage,channel,segment,from,to,entered,continued,left,reason
my-order,i-order,app,,2026-09-01,2026-09-30,5000,4800,150,too long
my-order,i-order,app,,2026-09-01,2026-09-30,5000,4800,50,card refused
`,
  },
  bad: {
    'content/measurements/till/2026-09.csv': `journey,stage,channel,segment,from,to,entered,continued,left,reason
my-order,i-order,app,,2026-09-01,2026-09-30,5000,4800,150,too long
my-order,i-order,app,,2026-09-01,2026-09-30,5000,4800,20,card refused
`,
  },
};

interface Reason {
  readonly row: FlowRow;
  readonly at: Place;
}

/** The rows of one file that tell of one stage, cell and days: a row a reason. */
function* flows(tables: readonly MeasurementRows[]): Generator<readonly Reason[]> {
  for (const table of tables) {
    if (table.table !== 'flow') continue;
    const reasons = table.rows.map((row, index): Reason => {
      const range = table.ranges[index];
      return { row, at: { file: table.file, ...(range ? { range } : {}) } };
    });
    yield* Map.groupBy(reasons, ({ row: { journey, stage, channel, segment, from, to } }) =>
      [journey, stage, channel, segment, from, to].join(' '),
    ).values();
  }
}

function* faultsOfFlow(reasons: readonly Reason[], playbook: Playbook): Generator<Objection> {
  const [first, ...others] = reasons;
  if (!first) return;
  const { journey, stage, from, to, entered, continued } = first.row;
  const name = `The stage "${stage}" of "${playbook.find('journey', journey)?.title ?? journey}" from ${from} to ${to}`;
  const other = others.find(({ row }) => row.entered !== entered || row.continued !== continued);
  if (other) {
    const { row } = other;
    const [word, one, two] =
      row.entered === entered ? ['continued', continued, row.continued] : ['entered', entered, row.entered];
    yield {
      message: `${name} says that ${String(one)} ${word} in one row, and ${String(two)} in another.`,
      hint: `Write the same \`${word}\` in all rows of the stage and these days.`,
      at: other.at,
      related: [{ at: first.at, message: `${String(one)} ${word} here` }],
      values: [stage, from, to, one, two],
    };
    return;
  }
  const left = reasons.reduce((sum, { row }) => sum + row.left, 0);
  if (left === entered - continued) return;
  yield {
    message: `${name} was entered by ${entered}, and ${continued} went on, but ${left} left, not ${entered - continued}.`,
    hint: 'Count each customer who did not go on under one reason, "not known" being one.',
    at: first.at,
    values: [stage, from, to, entered, continued, left],
  };
}
