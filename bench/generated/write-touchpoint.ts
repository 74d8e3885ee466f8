import type { TouchpointPlan } from './plan.ts';
import { backings, middles, promises, remedies, steps, symptoms } from './sentences.ts';
import { seeded, type Chance } from './seeded.ts';
import { writeBody } from './write-body.ts';

/** A written touchpoint, and the standards that can be counted. */
export interface WrittenTouchpoint {
  readonly text: string;
  readonly standards: readonly { readonly id: string; readonly floor: number }[];
}

export function writeTouchpoint(plan: TouchpointPlan, neighbour: TouchpointPlan, seed: number): WrittenTouchpoint {
  const chance = seeded(seed, plan.number + 1_000_000);
  const count = !plan.isMoment && chance.happens(0.04) ? 0 : chance.happens(0.3) ? 2 : 1;
  const standards = ['kept', 'kept-twice']
    .slice(0, count)
    .map((id) => ({ id, floor: plan.isMoment ? 98 : chance.whole(16, 19) * 5 }));
  const facts = [
    `title: "${plan.title}"`,
    `channels: [${plan.channels.join(', ')}]`,
    `owner: ${plan.owner}`,
    ...(plan.isMoment ? ['category: needs'] : []),
    ...(chance.happens(0.05) ? [`formerly: [old-${plan.id}]`] : []),
    ...(count === 0
      ? ['noPromiseYet:', '  because: Nobody counts these cases yet.', '  decideBy: 2027-03-31']
      : ['standards:']),
    ...standards.flatMap((standard) => standardLines(standard, chance)),
    ...(plan.isMoment || chance.happens(0.1)
      ? [...recoveryLines(plan, neighbour, chance), ...backingLines(plan, '', chance)]
      : []),
    ...(plan.isMoment ? guaranteeLines(plan, chance) : []),
    ...(plan.isMoment ? ['touch:', '  personal: Whoever takes the case says what happens next'] : []),
    ...(chance.happens(0.2) ? blueprintLines(plan, neighbour) : []),
  ];
  return { text: `---\n${facts.join('\n')}\n---\n\n${writeBody(plan, neighbour, chance)}`, standards };
}

function standardLines(
  { id, floor }: { readonly id: string; readonly floor: number },
  chance: Chance,
): readonly string[] {
  const [promise, limit] = chance.pick(promises);
  return [
    `  - id: ${id}`,
    `    promise: ${promise}, whatever the day.`,
    `    floor: ${String(floor)}`,
    ...(limit === '' ? [] : [`    ${limit}`]),
    ...(limit.startsWith('within') ? ['    clock: care-hours'] : []),
    ...(chance.happens(0.4) ? ['    good: cases in which it was so', '    total: all cases of the month'] : []),
    ...(chance.happens(0.05)
      ? ['    except:', '      - segments: [islands]', '        floor: 98', '        because: One ferry a day.']
      : []),
  ];
}

function recoveryLines(plan: TouchpointPlan, neighbour: TouchpointPlan, chance: Chance): readonly string[] {
  return [
    'recovery:',
    '  when:',
    ...chance.some(symptoms, 3).map((words) => `    - ${words}`),
    `  by: ${plan.owner}`,
    '  job: Duty lead',
    '  within: 2 h',
    `  authority: ${String(chance.whole(2, 9) * 10)} EUR`,
    '  steps:',
    ...Array.from({ length: 3 }, () => `    - ${chance.pick(steps)}`),
    '  escalation:',
    `    to: ${neighbour.owner}`,
    '    after: 30 min',
    `  closing: ${chance.pick(remedies)}`,
    `  learnt: ${chance.pick(middles)}`,
  ];
}

function backingLines(plan: TouchpointPlan, indent: string, chance: Chance): readonly string[] {
  return [
    'backing:',
    `  - what: ${chance.pick(backings)}`,
    `    owner: ${plan.owner}`,
    `    checked: 2026-11-0${String(chance.whole(1, 9))}`,
  ].map((line) => indent + line);
}

function guaranteeLines(plan: TouchpointPlan, chance: Chance): readonly string[] {
  return [
    'guarantee:',
    '  promise: Later than we said, and the month is free.',
    '  trigger: The clock in the case passes the promise',
    '  gets: The fee of one month',
    '  claim: automatic',
    '  paidWithin: 14 days',
    `  grantedBy: ${plan.owner}`,
    ...backingLines(plan, '  ', chance),
  ];
}

function blueprintLines(plan: TouchpointPlan, neighbour: TouchpointPlan): readonly string[] {
  return [
    'blueprint:',
    '  customer: Says what is wanted, and by when',
    '  sees: One message with the day and the hour',
    '  onstage:',
    `    - team: ${plan.owner}`,
    '      does: Answers, decides and keeps the case',
    '      system: Case book',
    '  backstage:',
    `    - team: ${neighbour.owner}`,
    '      does: Holds the slot and the part until the customer has decided',
    '      system: Dispatch board',
    '  support:',
    '    - team: customer-office',
    '      does: Reads one case in fifty',
  ];
}
