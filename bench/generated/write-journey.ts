import type { JourneyPlan, StopPlan } from './plan.ts';
import { seeded, type Chance } from './seeded.ts';
import { personas } from './words.ts';

const phases = ['choosing', 'joining', 'using', 'needing-help', 'deciding'] as const;

export function writeJourney(plan: JourneyPlan, seed: number): string {
  const chance = seeded(seed, (plan.own[0]?.number ?? 0) + 2_000_000);
  const whose = chance.some(personas, 2).join(', ');
  const moments = plan.own.filter(({ isMoment }) => isMoment);
  const handoffs = handoffsOf(plan.stages.flatMap(({ stops }) => stops));
  return `title: ${plan.title}
goal: It works on the day that I need it, and I have told it once.
owner: ${plan.owner}
personas: [${whose}]
phase: ${chance.pick(phases)}
trigger: Something in the customer’s life changes
end: It works and the bill is right
walkEvery: 6 months
outcome:
  - id: in-time
    promise: It works within ten days of my order.
    floor: 90
    within: 10 days
stages:
${plan.stages.map((stage) => stageText(stage, chance)).join('')}${moments.length === 0 ? '' : `momentsOfTruth:\n${moments.map(({ id }) => momentText(id)).join('')}`}${
    handoffs.length === 0 ? '' : `handoffs:\n${handoffs.map(([from, to]) => handoffText(from, to)).join('')}`
  }`;
}

function stageText({ id, title, wants, stops }: JourneyPlan['stages'][number], chance: Chance): string {
  return `  - id: ${id}
    title: ${title}
    wants: ${wants}
    usually: ${String(chance.whole(5, 9))} days
    stops:
${stops.map((stop) => stopText(stop, chance)).join('')}`;
}

function stopText({ touchpoint, reach }: StopPlan, chance: Chance): string {
  if (reach === undefined && chance.happens(0.5)) return `      - ${touchpoint.id}\n`;
  const when = reach === undefined ? '' : `        reach: ${String(reach)}\n        when: the customer asks for it\n`;
  const takes = `        takes: ${String(chance.whole(1, 40))} min\n        emotion: ${String(chance.whole(1, 5))}\n`;
  return `      - touchpoint: ${touchpoint.id}\n${when}${takes}`;
}

function momentText(id: string): string {
  return `  - touchpoint: ${id}
    gameOver: Who fails here looks for another company the same evening.
    evidence:
      grade: research
      date: 2026-09-30
      source: Leavers’ survey, third quarter 2026
`;
}

/** Each stop passes on to the next; where the next may be left out, to the one after it too. */
function handoffsOf(stops: readonly StopPlan[]): readonly (readonly [from: StopPlan, to: StopPlan])[] {
  return stops.flatMap((to, index) => {
    const pairs: (readonly [StopPlan, StopPlan])[] = [];
    for (let before = index - 1; before >= 0; before -= 1) {
      const from = stops[before];
      if (!from) break;
      if (from.touchpoint.owner !== to.touchpoint.owner) pairs.push([from, to]);
      if (from.reach === undefined) break;
    }
    return pairs;
  });
}

function handoffText({ touchpoint: from }: StopPlan, { touchpoint: to }: StopPlan): string {
  return `  - from: ${from.id}
    to: ${to.id}
    passes: The day, the address, and what was promised in the customer’s words
    within: 10 min
    neverAskAgain: [my address, what is broken]
    accepted: [${from.owner}, ${to.owner}]
`;
}
