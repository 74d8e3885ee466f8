import { within } from '../model/place.ts';
import type { Link } from '../model/link.ts';
import type { Touchpoint } from '../model/playbook.ts';
import { promiseGrid, type GridCell } from '../reliability/promise-grid.ts';
import type { Rule } from './rule.ts';

export const gridHasGaps: Rule = {
  id: 'grid-has-gaps',
  title: 'A touchpoint promises something on each of its channels and to each of its segments.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `A promise that names its channels or segments leaves the others out, often without anybody meaning to. Customers take
the touchpoint for one thing; those in the gap get whatever the day brings.`,
  *check({ playbook: { touchpoints } }) {
    for (const touchpoint of touchpoints) {
      const { status, standards, data, at, title } = touchpoint;
      if (status === 'withdrawn' || standards.length === 0 || data.noPromiseYet) continue;
      if (standards.some(({ data: own }) => !own.channels && !own.segments)) continue;
      const gaps = gapsOf(touchpoint);
      if (gaps.length === 0) continue;
      yield {
        message: `"${title}" promises nothing ${gaps.join(', nor ')}.`,
        hint: 'Add a standard for it, or widen the `channels` or `segments` of one that holds there too.',
        at: within(at, 'standards'),
        about: touchpoint,
        values: gaps,
      };
    }
  },
  good: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: said-back
    promise: We say your order back to you.
    floor: 90
    channels: [counter]
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
---
Say the order back before you send it to the bar.
`,
  },
  bad: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: said-back
    promise: We say your order back to you.
    floor: 90
    channels: [counter]
---
Say the order back before you send it to the bar.
`,
  },
};

/** Where a touchpoint promises nothing: whole channels, whole segments, else each pair. */
function gapsOf(touchpoint: Touchpoint): readonly string[] {
  const { channels, segments, rows } = promiseGrid(touchpoint);

  const bareRows = rows.filter((row) => segments.length > 0 && row.every(isBare));
  const others = rows.filter((row) => !bareRows.includes(row));
  const bareColumns =
    others.length === 0 ? [] : channels.filter((_, column) => others.every((row) => isBare(row[column])));
  const pairs = others.flatMap((row) =>
    row.filter((cell) => isBare(cell) && !bareColumns.some(({ id }) => id === cell.channel)),
  );
  const on = (id: string): string => `on "${titleOf(channels, id)}"`;
  const to = (id: string): string => `to "${titleOf(segments, id)}"`;
  return [
    ...bareColumns.map(({ id }) => on(id)),
    ...pairs.map(({ channel, segment }) => `${on(channel)} ${to(segment)}`),
    ...bareRows.map(([cell]) => to(cell?.segment ?? '')),
  ];
}

function isBare(cell: GridCell | undefined): boolean {
  return cell?.promised.length === 0;
}

function titleOf(links: readonly Link[], id: string): string {
  return links.find((link) => link.id === id)?.target?.title ?? id;
}
