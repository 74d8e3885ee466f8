import { within, type Place } from '../model/place.ts';
import type { Journey, Moment } from '../model/playbook.ts';
import { isCapLiftable, theKept } from './cap.ts';
import type { Objection, Rule } from './rule.ts';

export const momentCap: Rule = {
  id: 'moment-cap',
  title: 'A journey has at most three moments of truth.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `If everything matters, nothing does. Three is what a whole company can keep in mind, staff and back with money.
Moments of a journey inside a stage count with it, since the customer lives them on the same way. A touchpoint counts
once however often it is named. A fourth may stand for a time under a waiver; a fifth may not.`,
  *check({ playbook: { items, settings } }) {
    const journeys = items.filter((item) => item.kind === 'journey').filter(({ status }) => status !== 'withdrawn');
    const byId = Map.groupBy(journeys, ({ id }) => id);
    for (const [id, [journey]] of byId) {
      if (!journey) continue;
      const claims = claimsOf(id, byId);
      const tooMany = claims[settings.cap];
      if (tooMany) yield overTheCap(journey, claims, tooMany, settings.cap);
    }
    for (const journey of journeys) yield* namedTwice(journey);
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
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: Who ordered ahead and still waits does not order ahead again.
    evidence:
      grade: research
      date: 2026-06-10
      source: Interviews with 40 former regulars
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
    stops: [take-my-order, pay-in-the-app]
  - id: i-pick-up
    title: I pick it up
    stops: [greet-me, cup-in-time]
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: Who ordered ahead and still waits does not order ahead again.
  - touchpoint: take-my-order
    gameOver: Who gets the wrong milk has no time to wait for another.
  - touchpoint: greet-me
    gameOver: Who is not seen feels like a number.
  - touchpoint: pay-in-the-app
    gameOver: Who pays twice takes the app off the phone.
`,
    'content/touchpoints/pay-in-the-app.md': `---
title: Pay in the app
channels: [app]
owner: counter
standards:
  - id: paid-once
    promise: You pay once.
    floor: 99
---
Look up the order before you ask for money.
`,
  },
};

/** A moment of truth that counts for a journey, and where that journey brings it in: itself, or the stage it comes with. */
interface Claim {
  readonly moment: Moment;
  readonly at: Place;
}

/** One claim for each touchpoint, a journey's own before those of the journeys inside it; circles end where they began. */
function claimsOf(whole: string, byId: ReadonlyMap<string, readonly Journey[]>): readonly Claim[] {
  const claims = new Map<string, Claim>();
  const seen = new Set([whole]);
  const open: { id: string; through: Place | undefined }[] = [{ id: whole, through: undefined }];
  for (const { id, through } of open) {
    for (const { moments, stages } of byId.get(id) ?? []) {
      for (const moment of moments) {
        const name = moment.touchpoint.id;
        if (!claims.has(name)) claims.set(name, { moment, at: through ?? within(moment.at, 'touchpoint') });
      }
      for (const { inner, at } of stages) {
        if (!inner || seen.has(inner.id)) continue;
        seen.add(inner.id);
        open.push({ id: inner.id, through: through ?? within(at, 'journey') });
      }
    }
  }
  return [...claims.values()];
}

function overTheCap(journey: Journey, claims: readonly Claim[], { moment, at }: Claim, cap: number): Objection {
  const ofInner = moment.journey.id !== journey.id;
  return {
    message: `"${journey.title}" names ${claims.length} moments of truth${ofInner ? ', with the journeys inside it' : ''}, but the cap is ${cap}.`,
    hint: `Keep ${theKept(cap)} whose failure ends the relationship; leave the others as touchpoints.`,
    at,
    about: journey,
    ...(ofInner ? { related: [{ at: moment.at, message: `one of them is named by "${moment.journey.title}"` }] } : {}),
    values: [claims.length, cap],
    extent: claims.length - cap,
    ...(isCapLiftable(claims.length) ? {} : { waivable: false }),
  };
}

/** Named twice, a touchpoint counts once; which of the two texts holds is a fault of its own. */
function* namedTwice(journey: Journey): Generator<Objection> {
  const named = new Map<string, Moment>();
  for (const moment of journey.moments) {
    const { id, target } = moment.touchpoint;
    const first = named.get(id);
    if (!first) {
      named.set(id, moment);
      continue;
    }
    yield {
      message: `"${journey.title}" names "${target?.title ?? id}" as a moment of truth twice.`,
      hint: 'Keep one of the two, with the words of both.',
      at: within(moment.at, 'touchpoint'),
      about: journey,
      related: [{ at: first.at, message: 'named here first' }],
      values: [id],
      waivable: false,
    };
  }
}
