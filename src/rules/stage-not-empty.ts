import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const stageNotEmpty: Rule = {
  id: 'stage-not-empty',
  title: 'A journey has stages, and each has a stop or is a journey of its own.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `A stage is where somebody meets us. One without a stop is a box on a drawing: nobody owns it, nothing is promised in
it, and the question whether it is consistent and reliable has no answer.`,
  *check({ playbook: { journeys } }) {
    for (const journey of journeys) {
      if (journey.status === 'withdrawn') continue;
      if (journey.stages.length === 0)
        yield {
          message: `"${journey.title}" has no stage.`,
          hint: 'Add `stages` with the stops that the customer meets, in order.',
          at: journey.data.stages ? within(journey.at, 'stages') : journey.at,
          about: journey,
        };
      for (const { title, at, inner, stops } of journey.stages) {
        if (inner || stops.length > 0) continue;
        yield {
          message: `The stage "${title}" of "${journey.title}" has no stop and is no journey of its own.`,
          hint: 'Add the touchpoints that the customer meets in it to `stops`, or take the stage away.',
          at,
          about: journey,
          values: [title],
        };
      }
    }
  },
  good: {
    'journeys/i-come-back-for-lunch.yaml': `title: I come back for lunch
goal: I eat something warm within my break.
owner: guest-office
stages:
  - id: i-choose
    title: I choose
    stops: [greet-me]
  - id: i-order-and-drink
    title: I order and drink
    journey: my-order
`,
  },
  bad: {
    'journeys/i-come-back-for-lunch.yaml': `title: I come back for lunch
goal: I eat something warm within my break.
owner: guest-office
stages:
  - id: i-choose
    title: I choose
    stops: [greet-me]
  - id: i-eat
    title: I eat
`,
  },
};
