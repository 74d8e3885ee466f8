import { isOurOwn } from '../model/own-promise.ts';
import { within } from '../model/place.ts';
import { floorsOf } from './floors.ts';
import type { Rule } from './rule.ts';

export const floorNotAboveTarget: Rule = {
  id: 'floor-not-above-target',
  title: 'A floor is not above the target.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `The floor is where the promise breaks, the target is what we aim for. A target below the floor asks people to aim
at breaking the promise; mostly the two numbers were written the wrong way round.`,
  *check({ playbook: { touchpoints, journeys, settings } }) {
    const usual = settings.data?.defaults?.target;
    for (const item of [...touchpoints, ...journeys]) {
      if (item.status === 'withdrawn') continue;
      for (const standard of item.kind === 'touchpoint' ? item.standards : item.outcome) {
        const { id, data } = standard;
        const target = data.target ?? usual;
        if (target === undefined) continue;
        const place =
          data.target === undefined ? within(settings.at, 'defaults', 'target') : within(standard.at, 'target');
        for (const { floor, at, where } of floorsOf(standard)) {
          if (floor <= target) continue;
          yield {
            message: `The floor of "${id}"${where} in "${item.title}" is ${floor} %, above its target of ${target} %.`,
            hint: `Write a \`target\` of ${floor} % or more.`,
            at,
            about: item,
            related: [{ at: place, message: `the target is ${target} %` }],
            values: [id, floor, target],
            extent: floor - target,
            ...(isOurOwn(standard) ? {} : { waivable: false }),
          };
        }
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
    target: 95
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
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 95
    target: 90
    within: 1 min
    clock: shop-hours
---
Look up and say hello.
`,
  },
};
