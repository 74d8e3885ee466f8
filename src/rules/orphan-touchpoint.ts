import type { Rule } from './rule.ts';

export const orphanTouchpoint: Rule = {
  id: 'orphan-touchpoint',
  title: 'A touchpoint stands in a journey.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `Customers meet a touchpoint on the way to something. One that no journey passes is improved for its own sake, or
serves a journey that nobody has written down.`,
  *check({ playbook: { touchpoints } }) {
    for (const touchpoint of touchpoints) {
      const { status, stops, title, at } = touchpoint;
      if (status !== 'live' || stops.some(({ stage }) => stage.journey.status !== 'withdrawn')) continue;
      yield {
        message: `"${title}" stands in no journey.`,
        hint: 'Add it to the stops of the journey on which customers meet it.',
        at,
        about: touchpoint,
      };
    }
  },
  good: {
    'content/touchpoints/keep-my-seat.md': `---
title: Keep my seat
channels: [counter]
owner: counter
standards:
  - id: seat-kept
    promise: Your seat is still yours when you come back with your drink.
    floor: 90
---
Put the "back in a minute" card on the table.
`,
    'journeys/i-work-here-for-a-morning.yaml': `title: I work here for a morning
goal: I get three hours of work done.
owner: guest-office
stages:
  - id: i-settle-in
    title: I settle in
    stops: [keep-my-seat]
`,
  },
  bad: {
    'content/touchpoints/keep-my-seat.md': `---
title: Keep my seat
channels: [counter]
owner: counter
standards:
  - id: seat-kept
    promise: Your seat is still yours when you come back with your drink.
    floor: 90
---
Put the "back in a minute" card on the table.
`,
  },
};
