import { within } from '../model/place.ts';
import { promisesOf } from './promises-of.ts';
import type { Rule } from './rule.ts';

export const differenceHasReason: Rule = {
  id: 'difference-has-reason',
  title: 'A promise that differs for some customers says why.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `Some customers get another promise for a good reason, and some because nobody has looked for years. Whoever has to
explain it to the customer in front of them needs the reason; whoever could end the difference needs it more.`,
  *check({ playbook }) {
    for (const [item, { id, data, at }] of promisesOf(playbook)) {
      for (const [index, { because, channels, segments }] of (data.except ?? []).entries()) {
        if (because !== undefined) continue;
        const where = [...(channels ?? []), ...(segments ?? [])].join(', ');
        yield {
          message: `"${id}" of "${item.title}" promises something else${where === '' ? '' : ` for ${where}`}, and does not say why.`,
          hint: 'Add `because`, or promise everybody the same.',
          at: within(at, 'except', index),
          about: item,
          values: [id, where],
        };
      }
    }
  },
  good: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
    except:
      - channels: [counter]
        floor: 90
        because: The grinder is loud, and some words drown.
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
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
    except:
      - channels: [counter]
        floor: 90
---
Say the order back before you send it to the bar.
`,
  },
};
