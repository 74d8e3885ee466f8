import { formerIds } from '../model/former-ids.ts';
import { within } from '../model/place.ts';
import type { AnyItem } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

export const formerlyNotReused: Rule = {
  id: 'formerly-not-reused',
  title: 'An id that an entry had before is not given to another.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `Old addresses, printed cards and last year's counts still name the old id. Given to another entry, they would lead
there without a word, and the numbers of one promise would be shown as those of another.`,
  *check({ playbook: { items } }) {
    const holders = new Map<string, AnyItem>();
    for (const item of items) {
      const name = `${item.kind}/${item.id}`;
      if (!holders.has(name)) holders.set(name, item);
    }
    for (const item of items) {
      for (const [index, old] of formerIds(item).entries()) {
        const name = `${item.kind}/${old}`;
        const holder = holders.get(name);
        if (!holder) {
          holders.set(name, item);
          continue;
        }
        yield {
          message:
            holder === item
              ? `"${item.title}" names "${old}" as a former id twice, or as its own of today.`
              : `"${item.title}" was formerly "${old}", but that id belongs to "${holder.title}".`,
          hint: holder === item ? 'Take it out of `formerly`.' : 'Give the newer of the two another id.',
          at: within(item.at, 'formerly', index),
          about: item,
          ...(holder === item
            ? {}
            : { related: [{ at: holder.at, message: `"${holder.title}" has the id "${old}"` }] }),
          values: [old],
        };
      }
    }
  },
  good: {
    'content/touchpoints/say-goodbye.md': `---
title: Say goodbye
channels: [counter]
owner: counter
formerly: [goodbye-card]
standards:
  - id: seen-off
    promise: Somebody says goodbye when you leave.
    floor: 90
---
Say the name of the order when you know it.
`,
    'journeys/i-go.yaml': `title: I go, and gladly come again
goal: I leave with the feeling that I was noticed.
owner: guest-office
stages:
  - id: i-leave
    title: I leave
    stops: [say-goodbye]
`,
  },
  bad: {
    'content/touchpoints/say-goodbye.md': `---
title: Say goodbye
channels: [counter]
owner: counter
formerly: [greet-me]
standards:
  - id: seen-off
    promise: Somebody says goodbye when you leave.
    floor: 90
---
Say the name of the order when you know it.
`,
  },
};
