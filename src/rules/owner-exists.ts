import { readReference } from '../schema/reference.ts';
import { makeMendName } from './mend-name.ts';
import type { Rule } from './rule.ts';
import { titleOf } from './title-of.ts';

export const ownerExists: Rule = {
  id: 'owner-exists',
  title: 'The owner of a journey or touchpoint is a team of the playbook.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `An owner that nobody can look up is no owner. When a promise breaks, the reader must get from the page to a team
with a name and a telephone in one step.`,
  *check({ playbook }) {
    const mendName = makeMendName(playbook);
    for (const { role, target, unreadable, id, from, at } of playbook.links) {
      if (role !== 'owner' || target || unreadable) continue;
      const about = readReference(from);
      yield {
        message: `"${titleOf(from, playbook)}" names "${id}" as its owner, but there is no such team.`,
        hint: mendName('team', id) ?? `Name a team, or add content/teams/${id}.yaml.`,
        at,
        ...(about ? { about } : {}),
        values: [id],
      };
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
---
Look up and say hello.
`,
  },
  bad: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: countre
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
