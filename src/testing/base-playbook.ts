import type { ExampleFiles } from '../rules/rule.ts';

/** The day on which the base playbook is clean: nothing in it is overdue or lies ahead. */
export const baseDay = '2026-11-20';

export const playbookFile = `playbook: 1
organisation: Corner Café Group
language: en
timeZone: Europe/Berlin
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
focus:
  - moment: my-order#cup-in-time
    since: 2026-06-01
    decision: focus-on-the-cup
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      tue: ['07:00-19:00']
      wed: ['07:00-19:00']
      thu: ['07:00-19:00']
      fri: ['07:00-19:00']
      sat: ['08:00-18:00']
guardian: guest-office
`;

export const journeyFile = `title: I order a coffee and it is right
goal: I leave with the drink I asked for, in time for my train.
owner: guest-office
personas: [commuter]
phase: ordering
trigger: I stand at the counter or open the app
end: I hold the right drink
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
    neverAskAgain: [which milk]
    accepted: [counter, bar]
`;

export const greetingFile = `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
---
Look up, say hello, and say how long the queue takes.
`;

export const orderFile = `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
---
Say the order back before you send it to the bar.
`;

export const momentFile = `---
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
  job: Shift lead
  within: 5 min
  authority: 10 EUR
  steps:
    - Say that it was our mistake, once.
    - Make the drink next, before any other.
  escalation: { to: guest-office, after: 10 min }
  closing: Ask at the next visit whether it was in time.
  learnt: Write the minute and the cause on the board.
guarantee:
  promise: Later than five minutes, and the drink is free.
  trigger: The clock on the order passes five minutes
  gets: The price of the drink
  claim: automatic
  paidWithin: 1 day
  grantedBy: bar
  backing:
    - what: A line for free drinks in each shop's budget
      owner: guest-office
      checked: 2026-11-02
backing:
  - what: A second machine and a second barista from 07:00 to 09:30
    owner: bar
    checked: 2026-11-02
touch: { personal: The barista looks up and says the name }
---
Make drinks in the order of their minute. Call the name of the order, not a number.
`;

export const counterFile = `name: Counter
does: Greets customers and takes their orders.
contact:
  tel: 030 555 100
jobs: [Host]
`;

export const barFile = `name: Bar
does: Makes the drinks.
contact:
  tel: 030 555 200
jobs: [Barista, Shift lead]
`;

export const officeFile = `name: Guest office
does: Speaks for the customer when promises change.
contact:
  tel: 030 555 300
  mail: guests@corner.example
jobs: [Head of guests]
`;

export const channelsFile = `counter:
  title: Counter
  kind: physical
  hours: shop-hours
app:
  title: App
  kind: digital
  hours: always
  fallback: counter
`;

export const personaFile = `title: The commuter
need: A good drink before the train leaves
values: [a time to rely on]
`;

export const decisionFile = `---
title: The cup comes first
status: accepted
date: 2026-05-28
deciders: [guest-office]
appliesTo: [touchpoint/cup-in-time]
---
Regulars leave us over a missed train, and over nothing else as often.
`;

export const termFile = `---
title: cup
definition: One drink as the customer ordered it.
owner: bar
synonyms: [drink]
avoid: [unit]
---
We count cups, since customers do.
`;

export const walkFile = `journey: my-order
date: 2026-10-14
job: Head of guests
persona: commuter
stops:
  - touchpoint: greet-me
    result: kept
    minutes: 1
  - touchpoint: take-my-order
    result: kept
    minutes: 2
  - touchpoint: cup-in-time
    result: kept
    minutes: 4
`;

export const measurementFile = `touchpoint,standard,channel,segment,from,to,good,total
greet-me,seen-at-once,counter,,2026-10-01,2026-10-31,9500,10000
take-my-order,order-right,counter,,2026-10-01,2026-10-31,9800,10000
take-my-order,order-right,app,,2026-10-01,2026-10-31,4950,5000
cup-in-time,ready-in-five,counter,,2026-10-01,2026-10-31,9930,10000
cup-in-time,ready-in-five,app,,2026-10-01,2026-10-31,4965,5000
`;

/** A small company that breaks no rule. The examples of every rule lie over it. */
export const basePlaybook = {
  'content/playbook.yaml': playbookFile,
  'journeys/my-order.yaml': journeyFile,
  'content/touchpoints/greet-me.md': greetingFile,
  'content/touchpoints/take-my-order.md': orderFile,
  'content/touchpoints/cup-in-time.md': momentFile,
  'content/teams/counter.yaml': counterFile,
  'content/teams/bar.yaml': barFile,
  'content/teams/guest-office.yaml': officeFile,
  'content/channels.yaml': channelsFile,
  'content/personas/commuter.yaml': personaFile,
  'content/decisions/focus-on-the-cup.md': decisionFile,
  'content/glossary/cup.md': termFile,
  'content/walks/my-order-in-october.yaml': walkFile,
  'content/measurements/till/2026-10.csv': measurementFile,
} as const satisfies ExampleFiles;

type BasePath = keyof typeof basePlaybook;

/** @returns the base file at `path` with one stretch of it replaced, which must be there once */
export function baseWith(path: BasePath, before: string, after: string): ExampleFiles {
  const text: string = basePlaybook[path];
  if (text.split(before).length !== 2) throw new Error(`${path} of the base playbook does not hold "${before}" once`);
  return { [path]: text.replace(before, () => after) };
}

/** @returns the base file at `path` without one of its fields, and all below it */
export function baseWithout(path: BasePath, field: string): ExampleFiles {
  const block = new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm').exec(basePlaybook[path])?.[0];
  if (block === undefined) throw new Error(`${path} of the base playbook has no field "${field}"`);
  return baseWith(path, block, '');
}
