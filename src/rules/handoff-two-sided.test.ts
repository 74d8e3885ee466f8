import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';

const path = 'journeys/my-order.yaml';

async function told(handoff: string): Promise<readonly string[]> {
  const [before] = basePlaybook[path].split('  - from: take-my-order');
  const { findings } = await openPlaybook(memorySource(basePlaybook, { [path]: `${before ?? ''}  - ${handoff}\n` }), {
    today: baseDay,
  });
  return findings
    .filter(({ rule }) => rule === 'handoff-two-sided')
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const name = 'The hand-off from "Take my order" to "Cup in time"';
const ends = 'from: take-my-order, to: cup-in-time';

test.each<[string, readonly string[]]>([
  [`{ ${ends}, passes: The drink, accepted: [counter, bar] }`, []],
  [`{ ${ends}, passes: The drink, accepted: [bar, guest-office, counter] }`, []],
  [`{ ${ends}, passes: nothing, why: It is on the cup, accepted: [counter, bar] }`, []],
  [
    `{ ${ends}, passes: The drink, accepted: [bar] }`,
    [`warning: ${name} is not accepted by "Counter", which owns "Take my order".`],
  ],
  [
    `{ ${ends}, passes: The drink }`,
    [
      `warning: ${name} is not accepted by "Counter", which owns "Take my order", nor by "Bar", which owns "Cup in time".`,
    ],
  ],
  [
    `{ ${ends}, passes: Nothing, accepted: [counter, bar] }`,
    [`warning: ${name} passes on nothing and does not say why.`],
  ],
  [`{ ${ends}, passes: nothing but the cup, accepted: [counter, bar] }`, []],
])('%s', async (handoff, expected) => {
  expect(await told(handoff)).toEqual(expected);
});
