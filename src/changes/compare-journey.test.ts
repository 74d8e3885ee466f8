import { expect, test } from 'vitest';
import { changed, swap, told } from '../testing/compared.ts';
import { journeyFile } from '../testing/base-playbook.ts';

const journey = 'journeys/my-order.yaml';

test.each([
  ['    within: 1 min\n', '    within: 2 min\n', 'weakened', '/handoffs/take-my-order/cup-in-time/within'],
  ['neverAskAgain: [which milk]', 'neverAskAgain: []', 'weakened', '/handoffs/take-my-order/cup-in-time/neverAskAgain'],
  [
    'passes: The drink, the name of the order and the minute it was taken',
    'passes: nothing',
    'weakened',
    '/handoffs/take-my-order/cup-in-time/passes',
  ],
  ['accepted: [counter, bar]', 'accepted: [bar]', 'ownership', '/handoffs/take-my-order/cup-in-time/accepted'],
  ['accepted: [counter, bar]', 'accepted: [bar, counter]', '', ''],
  ['stops: [greet-me, take-my-order]', 'stops: [take-my-order]', 'removed', '/stops/greet-me'],
  ['stops: [greet-me, take-my-order]', 'stops: [take-my-order, greet-me]', 'editorial', '/stages'],
  [
    'stops: [greet-me, take-my-order]',
    'stops: [{ touchpoint: greet-me, reach: 80 }, take-my-order]',
    'measurement',
    '/stops/greet-me/reach',
  ],
  ['stops: [greet-me, take-my-order]', 'stops: [{ touchpoint: greet-me }, take-my-order]', '', ''],
  [
    'stops: [greet-me, take-my-order]',
    'stops: [{ touchpoint: greet-me, when: the door is staffed }, take-my-order]',
    'measurement',
    '/stops/greet-me/when',
  ],
  [
    'stops: [greet-me, take-my-order]',
    'stops: [{ touchpoint: greet-me, insteadOf: take-my-order }, take-my-order]',
    'measurement',
    '/stops/greet-me/insteadOf',
  ],
  ['title: I order\n', 'title: I say what I want\n', 'editorial', '/stages/i-order/title'],
  ['      grade: research', '      grade: opinion', 'editorial', '/momentsOfTruth/cup-in-time/evidence/grade'],
])('of a journey: %j -> %j', async (was, is, of, path) => {
  const found = await changed({}, { [journey]: swap(journeyFile, was, is) });
  expect(told(found)).toEqual(of === '' ? [] : [`${of} journey/my-order${path}`]);
});

test('a time beside the promises is the same in another unit, too', async () => {
  const at = (takes: string) => ({
    [journey]: swap(journeyFile, 'stops: [greet-me,', `stops: [{ touchpoint: greet-me, takes: ${takes} },`),
  });
  expect(told(await changed(at('10 min'), at('600 s')))).toEqual([]);
  expect(told(await changed(at('10 min'), at('601 s')))).toEqual(['editorial journey/my-order/stops/greet-me/takes']);
});
