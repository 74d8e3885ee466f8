import type { Place } from '../model/place.ts';
import { within } from '../model/place.ts';
import type { AnyItem } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';

export const idUnique: Rule = {
  id: 'id-unique',
  title: 'An id names one thing.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `Journeys, measurements and addresses on the web name things by their id. Where two things share one, counts are
added up that do not belong together and a link shows whichever comes first. Capitals do not tell two ids apart, since
not every computer can.`,
  *check({ playbook: { items, journeys, settings } }) {
    for (const same of repeated(items, ({ kind, id }) => `${kind}/${id.toLowerCase()}`)) {
      const [first, second] = same;
      yield {
        message: `"${second.title}" and "${first.title}" are both the ${first.kind} "${first.id}".`,
        hint: 'Rename one of the files, and name it by its new id where it is meant.',
        at: second.at,
        about: second,
        related: same.filter((item) => item !== second).map(({ at, title }) => ({ at, message: `"${title}"` })),
        values: [first.id.toLowerCase()],
      };
    }
    for (const journey of journeys) {
      const stages = journey.stages.map(({ id, at }) => ({ id, at: within(at, 'id') }));
      yield* repeatedParts(stages, `stages of "${journey.title}"`, journey);
    }
    const phases = (settings.data?.framework ?? []).map(({ id }, index) => ({
      id,
      at: within(settings.at, 'framework', index, 'id'),
    }));
    yield* repeatedParts(phases, 'phases of the framework', undefined);
  },
  good: {
    'content/touchpoints/at-the-door/greet-me-at-the-door.md': `---
title: Greet me at the door
channels: [counter]
owner: counter
standards:
  - id: door-held
    promise: Somebody holds the door when your hands are full.
    floor: 90
---
Look up when the door moves.
`,
    'journeys/i-meet-a-friend.yaml': `title: I meet a friend for an hour
goal: We find a table and talk.
owner: guest-office
stages:
  - id: i-arrive
    title: I arrive
    stops: [greet-me-at-the-door]
`,
  },
  bad: {
    'content/touchpoints/in-the-second-shop/greet-me.md': `---
title: Greet me at the door
channels: [counter]
owner: counter
standards:
  - id: door-held
    promise: Somebody holds the door when your hands are full.
    floor: 90
---
Look up when the door moves.
`,
  },
};

interface Part {
  readonly id: string;
  readonly at: Place;
}

function* repeatedParts(parts: readonly Part[], what: string, about: AnyItem | undefined): Generator<Objection> {
  for (const [first, second] of repeated(parts, ({ id }) => id)) {
    yield {
      message: `Two ${what} have the id "${first.id}".`,
      hint: 'Give one of the two another id.',
      at: second.at,
      ...(about ? { about } : {}),
      related: [{ at: first.at, message: `"${first.id}" stands here first` }],
      values: [first.id],
    };
  }
}

/** @returns each group of two or more that share a name, in the order of their first */
function repeated<T>(things: readonly T[], nameOf: (thing: T) => string): readonly [T, T, ...T[]][] {
  return [...Map.groupBy(things, nameOf).values()].filter((group): group is [T, T, ...T[]] => group.length > 1);
}
