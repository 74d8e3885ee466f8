import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const oneAccountable: Rule = {
  id: 'one-accountable',
  title: 'One team, and only one, is accountable.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `Where two teams answer, each believes that the other does. Many may do the work, and the blueprint names them all;
one answers for the promise.`,
  *check({ playbook: { journeys, touchpoints } }) {
    for (const item of [...journeys, ...touchpoints]) {
      if (item.status === 'withdrawn') continue;
      const [, second] = item.owners;
      if (second) {
        yield {
          message: `"${item.title}" names ${item.owners.length} owners: ${item.owners.map(({ id }) => id).join(', ')}.`,
          hint: 'Keep the one that answers for the promise; name the others on the blueprint.',
          at: second.at,
          about: item,
          values: item.owners.map(({ id }) => id),
        };
      } else if (item.kind === 'touchpoint' && item.owners.length === 0) {
        yield {
          message: `"${item.title}" has no owner.`,
          hint: 'Add `owner` with the one team that answers for its promise.',
          at: item.data.owner === undefined ? item.at : within(item.at, 'owner'),
          about: item,
        };
      }
    }
  },
  good: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
blueprint:
  support:
    - team: bar
      does: Looks up too when the queue is long
---
Look up and say hello.
`,
  },
  bad: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: [counter, bar]
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
---
Look up and say hello.
`,
  },
};
