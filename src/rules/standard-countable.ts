import { within, type Place } from '../model/place.ts';
import type { Journey, Standard, Touchpoint } from '../model/playbook.ts';
import { isOurOwn } from '../model/own-promise.ts';
import type { Standard as StandardFile } from '../schema/standard.ts';
import type { Objection, Rule } from './rule.ts';

const operators = ['within', 'atMost', 'atLeast'] as const;
type Quantities = Pick<StandardFile, (typeof operators)[number]>;

export const standardCountable: Rule = {
  id: 'standard-countable',
  title: 'A standard can be counted: one floor, at most one quantity, an id of its own.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `"We answer quickly" cannot be broken, so it cannot be kept. A standard says what one case is, when it counts as kept
and how many of a hundred must be. Then two people with the same cases come to the same number.`,
  *check({ playbook: { touchpoints, journeys } }) {
    for (const item of [...touchpoints, ...journeys]) {
      if (item.status === 'withdrawn') continue;
      const [field, standards] =
        item.kind === 'touchpoint' ? (['standards', item.standards] as const) : (['outcome', item.outcome] as const);
      if (standards.length === 0 && field in item.data)
        yield {
          message: `"${item.title}" has a list \`${field}\` with nothing in it.`,
          hint: `Add a standard to it, or take \`${field}\` away.`,
          at: within(item.at, field),
          about: item,
        };
      for (const standard of standards)
        for (const fault of faultsOf(standard, item))
          yield { ...fault, about: item, ...(isOurOwn(standard) ? {} : { waivable: false }) };
      yield* namedTwice(standards, item);
    }
  },
  good: {
    'content/touchpoints/greet-me.md': `---
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
Look up and say hello.
`,
  },
  bad: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: We greet you as soon as we can.
---
Look up and say hello.
`,
  },
};

function* faultsOf({ id, data, at }: Standard, { title }: Touchpoint | Journey): Generator<Objection> {
  if (data.floor === undefined)
    yield {
      message: `The standard "${id}" of "${title}" has no floor.`,
      hint: 'Add `floor`: the share of cases in % below which the promise is broken.',
      at,
      values: [id],
    };
  const stated: { quantities: Quantities; place: Place }[] = [{ quantities: data, place: at }];
  for (const [index, exception] of (data.except ?? []).entries())
    stated.push({ quantities: exception, place: within(at, 'except', index) });
  for (const { quantities, place } of stated) {
    const written = operators.filter((operator) => quantities[operator] !== undefined);
    const [, second] = written;
    if (second)
      yield {
        message: `The standard "${id}" of "${title}" holds ${written.length} quantities: ${written.join(', ')}.`,
        hint: 'Keep one here, and make a standard of each other.',
        at: within(place, second),
        values: [id, ...written],
      };
  }
  if ((data.good === undefined) !== (data.total === undefined)) {
    const [has, lacks] = data.good === undefined ? (['total', 'good'] as const) : (['good', 'total'] as const);
    yield {
      message: `The standard "${id}" of "${title}" says \`${has}\`, but not \`${lacks}\`.`,
      hint: `Add \`${lacks}\`: ${lacks === 'good' ? 'what is counted as kept' : 'what is counted in all'}.`,
      at: within(at, has),
      values: [id, has],
    };
  }
}

function* namedTwice(standards: readonly Standard[], item: Touchpoint | Journey): Generator<Objection> {
  const named = new Map<string, Standard>();
  for (const standard of standards) {
    const first = named.get(standard.id);
    if (!first) {
      named.set(standard.id, standard);
      continue;
    }
    yield {
      message: `Two standards of "${item.title}" have the id "${standard.id}".`,
      hint: 'Give the newer one another id; measurements name the older.',
      at: within(standard.at, 'id'),
      about: item,
      related: [{ at: within(first.at, 'id'), message: `"${standard.id}" stands here first` }],
      values: [standard.id],
    };
  }
}
