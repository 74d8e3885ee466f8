import type { TouchpointPlan } from './plan.ts';
import { conditions, doneWhen, middles, openings, remedies, sayings, steps } from './sentences.ts';
import type { Chance } from './seeded.ts';
import { tools } from './words.ts';

/**
 * A play of about forty lines, with every component in it.
 * @param neighbour a touchpoint that it leads to
 */
export function writeBody(plan: TouchpointPlan, neighbour: TouchpointPlan, chance: Chance): string {
  const channel = chance.pick([plan.channels[0] ?? 'phone', ...plan.channels]);
  return `${chance.pick(openings)}
${chance.pick(middles)} ${chance.pick(middles)}

## What to do

::::steps

1. ${chance.pick(steps)}
   ${chance.pick(middles)}
2. ${chance.pick(steps)}
   :::say{channel=${channel}}
   ${chance.pick(sayings)}
   :::
3. ${chance.pick(steps)} Where that is not enough, go on with [${neighbour.title}](touchpoint/${neighbour.id}).
   :::open{tool=${chance.pick(tools)}}
   The case, the day and what was promised
   :::
4. ${chance.pick(steps)}

::::

${Array.from({ length: chance.whole(1, 2) }, () => when(chance)).join('\n')}
${chance.happens(0.4) ? `:::escalate{to=${neighbour.owner}}\n${chance.pick(remedies)}\n:::\n\n` : ''}## Before you close it

${chance.pick(middles)} **${chance.pick(doneWhen)}**, whatever the clock says.

:::checklist

${Array.from({ length: 3 }, () => `- ${chance.pick(doneWhen)}`).join('\n')}

:::
`;
}

function when(chance: Chance): string {
  return `:::when{if="${chance.pick(conditions)}"}
${chance.pick(remedies)}
${chance.pick(middles)}
:::
`;
}
