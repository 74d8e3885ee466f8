import { within } from '../model/place.ts';
import type { Journey, Playbook, Stop } from '../model/playbook.ts';
import type { ExampleFiles, Objection, Rule } from './rule.ts';
import { stopsOnTheWay } from '../model/stops-on-the-way.ts';

export const renewalSettlesFirst: Rule = {
  id: 'renewal-settles-first',
  title: 'A subscription settles what is open before it asks the customer to stay.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `Who still waits for us is not asked to sign. A renewal letter that arrives in the middle of an unsolved complaint ends
more contracts than it keeps. So a subscription names the stop that contacts the customer before the end, and the stop
before it at which this customer’s open problems are solved.`,
  *check({ playbook }) {
    for (const journey of playbook.journeys) {
      if (journey.status === 'withdrawn') continue;
      const { kind, renewal } = journey.data;
      if ((kind === 'subscription') === (renewal !== undefined)) {
        if (renewal) yield* faultsOfOrder(journey, renewal, playbook);
      } else if (renewal)
        yield {
          message: `"${journey.title}" says how it is renewed, but is no subscription.`,
          hint: 'Write `kind: subscription`, or take `renewal` away.',
          at: within(journey.at, 'renewal'),
          about: journey,
        };
      else
        yield {
          message: `"${journey.title}" is a subscription that does not say how it is renewed.`,
          hint: 'Add `renewal`: the stop that contacts the customer, the stop before it that settles, and how long the decision needs.',
          at: within(journey.at, 'kind'),
          about: journey,
        };
    }
  },
  good: subscription('  contact: take-my-order\n  settles: tell-us-what-is-open'),
  bad: subscription('  contact: tell-us-what-is-open\n  settles: take-my-order'),
};

function* faultsOfOrder(journey: Journey, renewal: Renewal, playbook: Playbook): Generator<Objection> {
  const order = [...stopsOnTheWay(journey)];
  const places = { settles: -1, contact: -1 };
  for (const field of ['settles', 'contact'] as const) {
    const id = renewal[field];
    places[field] = order.findIndex(({ touchpoint }) => touchpoint.id === id);
    const touchpoint = playbook.find('touchpoint', id);
    if (places[field] !== -1 || !touchpoint) continue;
    yield {
      message: `"${journey.title}" is renewed at "${touchpoint.title}", which is none of its stops.`,
      hint: `Name a stop of the journey in \`${field}\`, or add this one to its stops.`,
      at: within(journey.at, 'renewal', field),
      about: journey,
      values: [field, id],
    };
  }
  const [settles, contact] = [order[places.settles], order[places.contact]];
  if (!settles || !contact) return;
  const isEarlier = places.settles < places.contact;
  if (isEarlier && !areAlternatives(settles, contact)) return;
  yield {
    message: isEarlier
      ? `"${journey.title}" settles what is open at "${titleOf(settles)}" or asks at "${titleOf(contact)}", and never both.`
      : `"${journey.title}" asks the customer at "${titleOf(contact)}" before "${titleOf(settles)}" has settled what is open.`,
    hint: `Let the customer pass ${renewal.settles} first, and ${renewal.contact} after it.`,
    at: within(journey.at, 'renewal', 'settles'),
    about: journey,
    related: [{ at: contact.at, message: 'the customer is asked here' }],
    values: [renewal.settles, renewal.contact],
  };
}

function areAlternatives(one: Stop, other: Stop): boolean {
  return one.data.insteadOf === other.touchpoint.id || other.data.insteadOf === one.touchpoint.id;
}

function titleOf({ touchpoint }: Stop): string {
  return touchpoint.target?.title ?? touchpoint.id;
}

type Renewal = NonNullable<Journey['data']['renewal']>;

function subscription(renewal: string): ExampleFiles {
  return {
    'journeys/i-keep-my-coffee-card.yaml': `title: I keep my coffee card for another year
goal: The card is worth it, and nothing we owed is forgotten.
owner: guest-office
kind: subscription
zero: the day the card ends
stages:
  - id: i-decide
    title: I decide
    stops:
      - touchpoint: tell-us-what-is-open
        timing: -60 days
      - touchpoint: take-my-order
        timing: -45 days
renewal:
${renewal}
  decisionNeeds: 30 days
`,
    'content/touchpoints/tell-us-what-is-open.md': `---
title: Tell us what is open
channels: [counter]
owner: counter
standards:
  - id: nothing-open
    promise: What went wrong with your card is put right before we ask you to renew it.
    floor: 95
---
Read the notes on the card. Put right what is open, today.
`,
  };
}
