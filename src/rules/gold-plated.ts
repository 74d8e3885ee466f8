import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { isOurOwn } from '../model/own-promise.ts';
import { within, type Place } from '../model/place.ts';
import type { Journey, Moment, Touchpoint } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

export const goldPlated: Rule = {
  id: 'gold-plated',
  title: 'An ordinary touchpoint is not held to more than the moments of truth of its journeys.',
  severity: 'advice',
  floor: 'off',
  waivable: false,
  why: `Effort that makes an ordinary touchpoint perfect is missing where failing the customer ends the relationship. A floor
that is good enough, chosen on purpose, is what pays for the moments of truth. What the law asks for is another matter.`,
  *check({ playbook }) {
    const decisive = new Set(momentTouchpoints(playbook));
    const lowestOfJourney = new Map(playbook.journeys.map((journey) => [journey, lowestOf(journey)]));
    for (const touchpoint of playbook.touchpoints) {
      if (touchpoint.status === 'withdrawn' || decisive.has(touchpoint)) continue;
      let lowest: Floor | undefined;
      for (const { stage } of touchpoint.stops) lowest = lower(lowest, lowestOfJourney.get(stage.journey));
      if (!lowest) continue;
      for (const { id, data, at } of touchpoint.standards.filter(isOurOwn)) {
        if (data.floor === undefined || data.floor <= lowest.floor) continue;
        yield {
          message: `The floor of "${id}" in "${touchpoint.title}" is ${data.floor} %, above the ${lowest.floor} % of "${lowest.touchpoint.title}", a moment of truth of "${lowest.moment.journey.title}".`,
          hint: 'Lower this floor to what is good enough, and put the effort into the moment of truth.',
          at: within(at, 'floor'),
          about: touchpoint,
          related: [{ at: lowest.at, message: `its floor is ${lowest.floor} %` }],
          values: [id, data.floor, lowest.floor],
          extent: data.floor - lowest.floor,
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
    floor: 99.9
---
Say the order back before you send it to the bar.
`,
  },
};

interface Floor {
  readonly floor: number;
  readonly at: Place;
  readonly moment: Moment;
  readonly touchpoint: Touchpoint;
}

function lower(one: Floor | undefined, other: Floor | undefined): Floor | undefined {
  return one && other ? (other.floor < one.floor ? other : one) : (one ?? other);
}

/** The lowest floor among the moments of a journey. */
function lowestOf({ status, moments }: Journey): Floor | undefined {
  if (status === 'withdrawn') return undefined;
  return moments.flatMap(floorsOfMoment).reduce<Floor | undefined>(lower, undefined);
}

function floorsOfMoment(moment: Moment): readonly Floor[] {
  const touchpoint = moment.touchpoint.target;
  return (touchpoint?.standards ?? []).flatMap(({ data: { floor }, at }) =>
    touchpoint && floor !== undefined ? [{ floor, at: within(at, 'floor'), moment, touchpoint }] : [],
  );
}
