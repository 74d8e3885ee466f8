import { within } from '../model/place.ts';
import type { Handoff, Touchpoint } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';
import { stopsOnTheWay } from '../model/stops-on-the-way.ts';

export const handoffTwoSided: Rule = {
  id: 'handoff-two-sided',
  title: 'A hand-off lies between two stops, says what is passed on or why nothing is, and both owners accepted it.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `A hand-off that one side wrote is a wish. It works from the day on which the team that gives and the team that takes
have agreed to the same words. When a stop gets a new owner, the new one has agreed to nothing yet.`,
  *check({ playbook: { journeys } }) {
    for (const journey of journeys) {
      if (journey.status === 'withdrawn' || journey.handoffs.length === 0) continue;
      const stops = new Set([...stopsOnTheWay(journey)].map(({ touchpoint }) => touchpoint.id));
      for (const handoff of journey.handoffs) {
        yield* endsOffTheWay(handoff, stops);
        yield* oneSided(handoff);
        if (handoff.data.why !== undefined || !/^nothing\.?$/i.test(handoff.data.passes)) continue;
        yield {
          message: `${nameOf(handoff)} passes on nothing and does not say why.`,
          hint: 'Add `why`, or write what is passed on.',
          at: within(handoff.at, 'passes'),
          about: journey,
          values: [handoff.data.from, handoff.data.to, 'nothing'],
        };
      }
    }
  },
  good: journeyWith(`    passes: nothing
    why: The name is on the cup, and the bar asks for no more.
    accepted: [counter, bar]
`),
  bad: journeyWith(`    passes: The drink and the name
    accepted: [counter]
`),
};

function* endsOffTheWay(handoff: Handoff, stops: ReadonlySet<string>): Generator<Objection> {
  for (const end of ['from', 'to'] as const) {
    const { id, target } = handoff[end];
    if (!target || stops.has(id)) continue;
    yield {
      severity: 'error',
      message: `${nameOf(handoff)} names "${target.title}", which is no stop of "${handoff.journey.title}".`,
      hint: 'Name a stop of the journey, or take the hand-off away.',
      at: within(handoff.at, end),
      about: handoff.journey,
      values: [id],
    };
  }
}

function* oneSided(handoff: Handoff): Generator<Objection> {
  const { from, to, accepted, at, journey } = handoff;
  const said = new Set(accepted.map(({ id }) => id));
  const lacking = [from.target, to.target].filter((end): end is Touchpoint => {
    return end?.owner !== undefined && !said.has(end.owner.id);
  });
  const owners = new Map(lacking.flatMap(({ owner, title }) => (owner ? [[owner.id, { owner, title }]] : [])));
  if (owners.size === 0) return;
  const who = [...owners.values()].map(({ owner, title }) => `"${owner.title}", which owns "${title}"`);
  yield {
    message: `${nameOf(handoff)} is not accepted by ${who.join(', nor by ')}.`,
    hint: `Let them agree to its words, then add ${[...owners.keys()].join(' and ')} to \`accepted\`.`,
    at: accepted.length > 0 ? within(at, 'accepted') : at,
    about: journey,
    values: [from.id, to.id, ...owners.keys()],
  };
}

function nameOf({ from, to }: Handoff): string {
  return `The hand-off from "${from.target?.title ?? from.id}" to "${to.target?.title ?? to.id}"`;
}

function journeyWith(handoff: string): { readonly 'journeys/i-order-ahead.yaml': string } {
  return {
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
${handoff}`,
  };
}
