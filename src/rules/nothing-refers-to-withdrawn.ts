import type { Link } from '../model/link.ts';
import { readReference } from '../schema/reference.ts';
import type { Rule } from './rule.ts';
import { titleOf } from './title-of.ts';

/** Records of what was: they may name what has been withdrawn since. */
const records = new Set(['walk', 'reality-check', 'friction', 'decision', 'initiative']);

export const nothingRefersToWithdrawn: Rule = {
  id: 'nothing-refers-to-withdrawn',
  title: 'Nothing leads to what was withdrawn.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `A withdrawn entry keeps its page, so that an old link still finds an answer. The playbook of today must not send
anybody there: a journey that passes a withdrawn touchpoint promises what is no longer kept. Walks, reality checks,
frictions, decisions and initiatives tell what was, and may name it; so may a moment that displaced it.`,
  *check({ playbook }) {
    for (const link of playbook.links) {
      const { target, from, at } = link;
      if (target?.status !== 'withdrawn' || isPast(link)) continue;
      const about = readReference(from);
      if (about && playbook.find(about.kind, about.id)?.status === 'withdrawn') continue;
      yield {
        message: `"${titleOf(from, playbook)}" names "${target.title}", which was withdrawn.`,
        hint: 'Name what took its place, or take the name away.',
        at,
        ...(about ? { about } : {}),
        related: [{ at: target.at, message: `"${target.title}" is withdrawn` }],
        values: [`${target.kind}/${target.id}`],
      };
    }
  },
  good: {
    'content/touchpoints/number-ticket.md': `---
title: Draw a number
channels: [counter]
owner: counter
status: withdrawn
---
Until 2025 guests drew a number. Today we call the name of the order.
`,
    'journeys/i-collect-for-the-office.yaml': `title: I collect an order for the office
goal: I carry six drinks away in one go.
owner: guest-office
stages:
  - id: i-wait
    title: I wait
    stops: [take-my-order]
`,
  },
  bad: {
    'content/touchpoints/number-ticket.md': `---
title: Draw a number
channels: [counter]
owner: counter
status: withdrawn
---
Until 2025 guests drew a number. Today we call the name of the order.
`,
    'journeys/i-collect-for-the-office.yaml': `title: I collect an order for the office
goal: I carry six drinks away in one go.
owner: guest-office
stages:
  - id: i-wait
    title: I wait
    stops: [number-ticket]
`,
  },
};

/** The focus has a rule of its own. */
function isPast({ role, from, at }: Link): boolean {
  return role === 'focus' || at.path?.at(-1) === 'displaces' || records.has(from.slice(0, from.indexOf('/')));
}
