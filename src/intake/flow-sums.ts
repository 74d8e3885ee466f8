import { tableColumns } from '../schema/measurement-columns.ts';
import type { Faults } from './faults.ts';
import type { Cell } from './tally.ts';

const { names, counts } = tableColumns.flow;
const [entered, continued, left] = [counts.indexOf('entered'), counts.indexOf('continued'), counts.indexOf('left')];
const reason = names.indexOf('reason');

/** Objects to a stage whose rows do not add up: who entered went on, or left for one of the reasons. */
export function objectToFlowSums(cells: readonly Cell[], faults: Faults): void {
  const flows = Map.groupBy(cells, (cell) => [...cell.names.toSpliced(reason, 1), cell.from, cell.to].join(' '));
  for (const [first, ...others] of flows.values()) {
    if (!first) continue;
    const stage = `The stage "${first.names[names.indexOf('stage')] ?? ''}" from ${first.from} to ${first.to}`;
    const other = others.find((cell) => [entered, continued].some((at) => cell.counts[at] !== first.counts[at]));
    if (other) {
      faults.add(
        {
          rule: 'good-within-total',
          message: `${stage} says another number of customers who entered or went on than in an earlier row.`,
          hint: 'Write the same in all rows of the stage and these days: a row is one reason for leaving.',
          other: { ordinal: first.ordinal, message: 'said otherwise here' },
        },
        other.ordinal,
      );
      continue;
    }
    const [all = 0, went = 0] = [first.counts[entered], first.counts[continued]];
    const gone = [first, ...others].reduce((sum, cell) => sum + (cell.counts[left] ?? 0), 0);
    if (gone === all - went) continue;
    faults.add(
      {
        rule: 'good-within-total',
        message: `${stage} was entered by ${String(all)}, and ${String(went)} went on, but ${String(gone)} left, not ${String(all - went)}.`,
        hint: 'Count each customer who did not go on under one reason, "not known" being one.',
      },
      first.ordinal,
    );
  }
}
