import { within } from '../model/place.ts';
import type { Touchpoint } from '../model/playbook.ts';
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
function gapsOf({ data, channels, segments, standards }: Touchpoint): readonly string[] {
  // Where it names no segments it is for everybody, and only its channels can be left out.
  const rows: readonly (string | undefined)[] = data.segments ?? [undefined];
  const bare = data.channels.map((channel) =>
    rows.filter(
      (segment) =>
        !standards.some(
          ({ data: own }) =>
            (own.channels?.includes(channel) ?? true) &&
            (segment === undefined || (own.segments?.includes(segment) ?? true)),
        ),
    ),
  );
  const titleOfChannel = new Map(channels.map(({ id, target }) => [id, target?.title ?? id]));
  const titleOfSegment = new Map(segments.map(({ id, target }) => [id, target?.title ?? id]));
  const wholeSegments = rows.filter((segment) => segment !== undefined && bare.every((row) => row.includes(segment)));
  const pairs = data.channels.flatMap((channel, index) => {
    const missing = bare[index] ?? [];
    const on = `on "${titleOfChannel.get(channel) ?? channel}"`;
    if (missing.length === rows.length) return rows.length === wholeSegments.length ? [] : [on];
    return missing
      .filter((segment) => !wholeSegments.includes(segment))
      .map((segment) => `${on} to "${titleOfSegment.get(segment ?? '') ?? segment ?? ''}"`);
  });
  return [...pairs, ...wholeSegments.map((segment) => `to "${titleOfSegment.get(segment ?? '') ?? segment ?? ''}"`)];
}
