import type { JourneyPlan, Plan, TouchpointPlan } from './plan.ts';
import { middles, openings } from './sentences.ts';

/** A leader walked the journey this autumn, and every stop of it held. */
export function walkText({ id, own }: JourneyPlan): string {
  return `journey: ${id}
date: 2026-10-12
job: Head of the customer office
minutes: ${String(own.length * 6)}
stops:
${own.map((stop) => `  - touchpoint: ${stop.id}\n    result: kept\n    minutes: 6\n`).join('')}words: I would have gone on without the second letter.
`;
}

export function decisionText(number: number, plan: Plan): string {
  const about = ownOf(plan, number);
  return `---
title: 'What we decided on "${about.title}"'
status: accepted
date: 2026-03-03
deciders: [customer-office, ${about.owner}]
appliesTo: [touchpoint/${about.id}]
---

${openings.join('\n')}

It is about [${about.title}](touchpoint/${about.id}).

${middles.map((words) => `- ${words}`).join('\n')}
`;
}

export function termText(number: number, plan: Plan): string {
  return `---
title: word ${String(number)}
definition: What the customer means by it, and nothing else.
owner: ${ownOf(plan, number).owner}
synonyms: [saying ${String(number)}]
avoid: [jargon ${String(number)}]
---

${middles.slice(0, 3).join('\n')}
`;
}

/** A touchpoint that this number falls on. */
function ownOf({ journeys }: Plan, number: number): TouchpointPlan {
  const { own } = journeys[number % journeys.length] ?? { own: [] };
  const found = own[number % own.length];
  if (!found) throw new Error('A playbook has at least one touchpoint.');
  return found;
}
