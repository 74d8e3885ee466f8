import { within } from '../model/place.ts';
import type { Stop, Touchpoint } from '../model/playbook.ts';
import { makeConsecutiveStops } from './consecutive-stops.ts';
import type { Rule } from './rule.ts';

export const handoffMissing: Rule = {
  id: 'handoff-missing',
  title: 'Where the owner changes on the customer’s way, a hand-off says what is passed on.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `Promises break between teams more often than within one. The customer tells everything twice, and each side thinks
that the other has it. A hand-off writes down what goes across, how soon, and what is never asked again. It is asked for
between stops that everybody passes one after the other: not between alternatives, and not around what some leave out.`,
  *check({ playbook: { journeys } }) {
    const consecutiveIn = makeConsecutiveStops();
    for (const journey of journeys) {
      if (journey.status === 'withdrawn') continue;
      const named = new Set(journey.handoffs.map(({ from, to }) => `${from.id} ${to.id}`));
      for (const { from, to, stage } of consecutiveIn(journey)) {
        const [giver, taker] = [from.touchpoint.target, to.touchpoint.target];
        if (!giver?.owner || !taker?.owner || giver.owner.id === taker.owner.id) continue;
        const pair = `${giver.id} ${taker.id}`;
        if (named.has(pair)) continue;
        named.add(pair);
        const isOwn = to.stage.journey === journey;
        yield {
          ...(isMoment(giver) || isMoment(taker) ? { severity: 'error' as const } : {}),
          message: `In "${journey.title}" the owner changes from "${giver.owner.title}" to "${taker.owner.title}" between "${giver.title}" and "${taker.title}", and no hand-off names the two.`,
          hint: `Add a hand-off from ${giver.id} to ${taker.id}: what it passes, and the teams that accepted it.`,
          at: isOwn ? placeOf(to) : within(stage.at, 'journey'),
          about: journey,
          related: [{ at: placeOf(from), message: `"${giver.owner.title}" owns the stop before` }],
          values: [giver.id, taker.id],
        };
      }
    }
  },
  good: {
    'journeys/i-order-ahead.yaml': `title: I order ahead and walk past the queue
goal: My drink stands there when I come in.
owner: guest-office
phase: ordering
stages:
  - id: i-order
    title: I order on the train
    stops: [take-my-order]
  - id: i-pick-up
    title: I pick it up
    stops: [cup-in-time]
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink, the name of the order and the minute of my train
    within: 1 min
    accepted: [counter, bar]
`,
  },
  bad: {
    'journeys/i-order-ahead.yaml': `title: I order ahead and walk past the queue
goal: My drink stands there when I come in.
owner: guest-office
phase: ordering
stages:
  - id: i-order
    title: I order on the train
    stops: [take-my-order]
  - id: i-pick-up
    title: I pick it up
    stops: [cup-in-time]
`,
  },
};

function placeOf({ at }: Stop): Stop['at'] {
  return within(at, 'touchpoint');
}

function isMoment({ moments }: Touchpoint): boolean {
  return moments.some(({ journey }) => journey.status !== 'withdrawn');
}
