import { longestElapsed } from '../model/elapsed.ts';
import { within } from '../model/place.ts';
import type { Journey, Playbook, Stage, Standard } from '../model/playbook.ts';
import type { Duration } from '../schema/quantity.ts';
import { circlesOfJourneys } from './circles-of-journeys.ts';
import type { Objection, Rule } from './rule.ts';
import { stopsOnTheWay } from '../model/stops-on-the-way.ts';

export const timingAddsUp: Rule = {
  id: 'timing-adds-up',
  title: 'The times of a journey fit into one another.',
  severity: 'warning',
  floor: 'warning',
  waivable: true,
  why: `Each time is right on its own page, and together they cannot be kept: the letter comes thirty days before the end,
and the decision needs forty-five. A promise that may take far longer than the whole stage around it tells that one of the two
numbers is old. And journeys that wait for one another in a circle never end.`,
  *check({ playbook }) {
    for (const { journeys, closing } of circlesOfJourneys(playbook.journeys)) yield circle(journeys, closing);
    for (const journey of playbook.journeys) {
      if (journey.status === 'withdrawn') continue;
      yield* contactTooLate(journey, playbook);
      for (const stage of journey.stages) yield* longerThanTheStage(stage, playbook);
    }
  },
  good: renewedWith('45 days'),
  bad: renewedWith('60 days'),
};

function circle(journeys: readonly Journey[], closing: Stage): Objection {
  const [first] = journeys;
  const way = journeys.map(({ title }) => `"${title}"`).join(', which holds ');
  return {
    severity: 'error',
    message: `${way}, which holds "${first?.title ?? closing.title}" again: journeys inside one another in a circle.`,
    hint: 'Take `journey` away from one of these stages, and name the stops that the customer meets there.',
    at: within(closing.at, 'journey'),
    about: closing.journey,
    values: journeys.map(({ id }) => id),
  };
}

function* contactTooLate(journey: Journey, playbook: Playbook): Generator<Objection> {
  const { renewal } = journey.data;
  if (!renewal) return;
  const calendar = calendarOf(playbook.settings.data?.defaults?.clock, playbook);
  const need = longestElapsed(renewal.decisionNeeds, calendar);
  for (const { touchpoint, data, at, stage } of stopsOnTheWay(journey)) {
    const { timing } = data;
    if (touchpoint.id !== renewal.contact || !timing || stage.journey !== journey) continue;
    const ahead = timing.amount < 0 ? longestElapsed(timing, calendar) : 0;
    if (need === undefined || ahead === undefined || ahead >= need) continue;
    yield {
      message: `"${touchpoint.target?.title ?? touchpoint.id}" contacts the customer at ${timing.text}, but the decision needs ${renewal.decisionNeeds.text}.`,
      hint: `Move the contact to -${renewal.decisionNeeds.text} or earlier.`,
      at: within(at, 'timing'),
      about: journey,
      related: [{ at: within(journey.at, 'renewal', 'decisionNeeds'), message: 'how long the decision needs' }],
      values: [timing.text, renewal.decisionNeeds.text],
    };
  }
}

/** Only where everybody passes the stop: what some are promised may well take longer than the stage usually does. */
function* longerThanTheStage(stage: Stage, playbook: Playbook): Generator<Objection> {
  const { usually } = stage.data;
  if (!usually) return;
  for (const { touchpoint, data, at } of stage.stops) {
    if (data.when !== undefined || data.insteadOf !== undefined || (data.reach ?? 100) < 100) continue;
    for (const standard of touchpoint.target?.standards ?? []) {
      const limit = standard.data.within;
      if (!limit || !isFarLonger(limit, usually, standard, playbook)) continue;
      yield {
        severity: 'advice',
        message: `"${touchpoint.target?.title ?? touchpoint.id}" may take ${limit.text}, but its stage "${stage.title}" usually lasts ${usually.text}.`,
        hint: 'Write in `usually` how long the stage really lasts, or promise a time that fits into it.',
        at: within(stage.at, 'usually'),
        about: stage.journey,
        related: [
          { at: within(at, 'touchpoint'), message: 'the stop' },
          { at: within(standard.at, 'within'), message: 'what it promises' },
        ],
        values: [touchpoint.id, standard.id, limit.text, usually.text],
      };
    }
  }
}

/** So many times as long as usual a promise may be: it is a limit, and has to hold in the worst cases too. */
const room = 3;

/** Working time is taken at its shortest on the left and at its longest on the right, so that no weekend makes the difference. */
function isFarLonger(one: Duration, other: Duration, { data }: Standard, playbook: Playbook): boolean {
  if (one.unit === other.unit && one.working === other.working) return one.amount > other.amount * room;
  const calendar = calendarOf(data.clock ?? playbook.settings.data?.defaults?.clock, playbook);
  const least = longestElapsed({ ...one, working: false }, 'always');
  const most = longestElapsed(other, calendar);
  return least !== undefined && most !== undefined && least > most * room;
}

function calendarOf(name: string | undefined, { settings }: Playbook) {
  return name === 'always' ? name : settings.data?.calendars?.[name ?? ''];
}

function renewedWith(timing: string): Rule['good'] {
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
      - touchpoint: greet-me
        timing: -60 days
      - touchpoint: take-my-order
        timing: -45 days
renewal:
  contact: take-my-order
  settles: greet-me
  decisionNeeds: ${timing}
`,
  };
}
