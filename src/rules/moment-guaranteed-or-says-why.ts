import type { Rule } from './rule.ts';

export const momentGuaranteedOrSaysWhy: Rule = {
  id: 'moment-guaranteed-or-says-why',
  title: 'A moment of truth is guaranteed, or says what holds the guarantee back.',
  severity: 'error',
  floor: 'advice',
  waivable: true,
  why: `A guarantee is what a promise costs us when it breaks, and it makes the whole company careful. Where we do not dare
to give one yet, the reason is the most useful sentence on the page: it is the list of what to build next.`,
  *check({ playbook: { journeys } }) {
    for (const journey of journeys) {
      if (journey.status === 'withdrawn') continue;
      for (const { touchpoint, data, at } of journey.moments) {
        const { target } = touchpoint;
        if (!target || target.status === 'withdrawn' || target.data.guarantee) continue;
        const lacks = (['holdsBack', 'wouldTake'] as const).filter((field) => data[field] === undefined);
        if (lacks.length === 0) continue;
        const unsaid = lacks.map((field) => (field === 'holdsBack' ? 'what holds it back' : 'what it would take'));
        yield {
          message: `"${target.title}" is a moment of truth without a guarantee, and "${journey.title}" does not say ${unsaid.join(' or ')}.`,
          hint: `Add ${lacks.map((field) => `\`${field}\``).join(' and ')} here, or a guarantee to the touchpoint.`,
          at,
          about: journey,
          related: [{ at: target.at, message: `"${target.title}" has no guarantee` }],
          values: [target.id, ...lacks],
        };
      }
    }
  },
  good: {
    'journeys/my-order.yaml': `title: I order a coffee and it is right
goal: I leave with the drink I asked for, in time for my train.
owner: guest-office
stages:
  - id: i-order
    title: I order
    stops: [greet-me, take-my-order]
  - id: i-get-my-cup
    title: I get my cup
    stops: [cup-in-time]
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: A commuter who misses the train for us once buys elsewhere from then on.
    evidence:
      grade: research
      date: 2026-05-10
      source: Interviews with 40 former regulars
    holdsBack: The old machine fails on one morning in ten.
    wouldTake: A new machine in each of the four shops.
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink, the name of the order and the minute it was taken
    within: 1 min
    accepted: [counter, bar]
`,
    'content/touchpoints/cup-in-time.md': `---
title: Cup in time
channels: [counter, app]
owner: bar
category: needs
standards:
  - id: ready-in-five
    promise: Your drink is ready within five minutes of your order.
    floor: 98
    within: 5 min
    clock: shop-hours
recovery:
  when: [I have been waiting for ages]
  by: bar
  within: 5 min
  authority: 10 EUR
  steps: [Say that it was our mistake., Make the drink next.]
backing:
  - what: A second machine and a second barista from 07:00 to 09:30
    owner: bar
    checked: 2026-11-02
touch:
  personal: The barista looks up and says the name
---
Make drinks in the order of their minute.
`,
  },
  bad: {
    'journeys/my-order.yaml': `title: I order a coffee and it is right
goal: I leave with the drink I asked for, in time for my train.
owner: guest-office
stages:
  - id: i-order
    title: I order
    stops: [greet-me, take-my-order]
  - id: i-get-my-cup
    title: I get my cup
    stops: [cup-in-time]
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: A commuter who misses the train for us once buys elsewhere from then on.
    evidence:
      grade: research
      date: 2026-05-10
      source: Interviews with 40 former regulars
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink, the name of the order and the minute it was taken
    within: 1 min
    accepted: [counter, bar]
`,
    'content/touchpoints/cup-in-time.md': `---
title: Cup in time
channels: [counter, app]
owner: bar
category: needs
standards:
  - id: ready-in-five
    promise: Your drink is ready within five minutes of your order.
    floor: 98
    within: 5 min
    clock: shop-hours
recovery:
  when: [I have been waiting for ages]
  by: bar
  within: 5 min
  authority: 10 EUR
  steps: [Say that it was our mistake., Make the drink next.]
backing:
  - what: A second machine and a second barista from 07:00 to 09:30
    owner: bar
    checked: 2026-11-02
touch:
  personal: The barista looks up and says the name
---
Make drinks in the order of their minute.
`,
  },
};
