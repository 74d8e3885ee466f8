import { expect, test } from 'vitest';
import { baseWith } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';

const greeting = 'content/touchpoints/greet-me.md';
const order = 'content/touchpoints/take-my-order.md';
const byPhone = baseWith('content/channels.yaml', 'kind: physical', 'kind: human');
const promise = (facts: string) => ({
  ...byPhone,
  ...baseWith(greeting, 'within: 1 min\n    clock: shop-hours', facts),
});
const found = async (files: Parameters<typeof objectionsOf>[1]) =>
  (await objectionsOf('promise-keeps-channel-hours', files)).length;

// From Saturday at 18:00 to Monday at 7:00 nobody is there for 37 hours.
test.each([
  ['a minute with no clock', 'within: 1 min', 1],
  ['a minute round the clock', 'within: 1 min\n    clock: always', 1],
  ['a minute of the shop', 'within: 1 min\n    clock: shop-hours', 0],
  ['a time that the longest closure swallows', 'within: 36 h', 1],
  ['a time that outlasts every closure', 'within: 37 h', 0],
  ['days', 'within: 14 days', 0],
  ['working days of no calendar', 'within: 2 working days', 1],
  ['at most so many minutes', 'atMost: 5 min', 1],
  ['at most so many things', 'atMost: 2 questions', 0],
  ['at least so long', 'atLeast: 3 min', 0],
  ['no quantity', 'atMost: 1 look', 0],
  ['a law that counts round the clock', 'within: 1 h\n    basis: law\n    reference: Opening Act, 3', 0],
  ['a minute for some', 'within: 3 days\n    except: [{ segments: [], within: 1 min, because: They hurry. }]', 1],
])('%s', async (_, facts, count) => {
  expect(await found(promise(facts))).toBe(count);
});

test('only the channels that the promise is made on count', async () => {
  const timed = (channels: string) => ({
    ...byPhone,
    ...baseWith(order, 'floor: 95', `floor: 95\n    within: 1 min\n    channels: [${channels}]`),
  });
  expect(await found(timed('app'))).toBe(0);
  expect(await found(timed('app, counter'))).toBe(1);
});

test('a default clock is a clock', async () => {
  const usual = (clock: string) =>
    baseWith('content/playbook.yaml', 'guardian:', `defaults:\n  clock: ${clock}\nguardian:`);
  expect(await found({ ...usual('shop-hours'), ...promise('within: 1 min') })).toBe(0);
  expect(await found({ ...usual('always'), ...promise('within: 1 min') })).toBe(1);
});

test('where customers come in, a time in which they are still seen to is none to speak of', async () => {
  const { [greeting]: text } = promise('within: 1 h');
  expect(await found({ [greeting]: text })).toBe(0);
  const { [greeting]: longer } = promise('within: 61 min');
  expect(await found({ [greeting]: longer })).toBe(1);
});
