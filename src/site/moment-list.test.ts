import { expect, test } from 'vitest';
import { baseWith, baseWithout, journeyFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { momentRows, momentsSaid } from './pages/moments/_moment-list.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const again = (id: string, title: string) => ({
  [`journeys/${id}.yaml`]: journeyFile.replace(/^title: .*/m, `title: ${title}`),
});

test('a moment says what failing ends, what we promise and guarantee, and whether the company perfects it now', async () => {
  await toldPlaybook();
  expect(momentRows()).toMatchObject([
    {
      journey: { title: 'I order a coffee and it is right', to: '/below/journeys/my-order/' },
      name: { title: 'Cup in time', to: '/below/touchpoints/cup-in-time/' },
      owner: { title: 'Bar' },
      inFocus: true,
      gameOver: 'A commuter who misses the train for us once buys elsewhere from then on.',
      promise: { promise: 'Your drink is ready within five minutes of your order.' },
      guarantee: 'Later than five minutes, and the drink is free.',
      holdsBack: undefined,
    },
  ]);
});

test('where nothing is guaranteed it says what holds us back and what it would take', async () => {
  const held = baseWith(
    'journeys/my-order.yaml',
    '    evidence:\n',
    '    holdsBack: The till cannot do it.\n    wouldTake: A new till.\n    evidence:\n',
  );
  await toldPlaybook(held);
  expect(momentRows()[0]).toMatchObject({ holdsBack: undefined, wouldTake: undefined });
  await toldPlaybook(held, baseWithout(cup, 'guarantee'));
  expect(momentRows()[0]).toMatchObject({
    guarantee: undefined,
    holdsBack: 'The till cannot do it.',
    wouldTake: 'A new till.',
  });
});

test('the first sentence counts moments and journeys, and names the focus', async () => {
  await toldPlaybook();
  expect(momentsSaid()).toBe('One moment of truth in one journey. In focus now: Cup in time.');
  await toldPlaybook(again('again', 'I order again'), again('once-more', 'I order once more'));
  expect(momentsSaid()).toBe('Three moments of truth in three journeys. In focus now: Cup in time.');
});

test('without a focus or without a moment nothing is claimed', async () => {
  await toldPlaybook(baseWithout('content/playbook.yaml', 'focus'));
  expect(momentsSaid()).toBe('One moment of truth in one journey.');
  expect(momentRows()[0]?.inFocus).toBe(false);
  await toldPlaybook(baseWithout('journeys/my-order.yaml', 'momentsOfTruth'));
  expect(momentsSaid()).toBe('No moment of truth is named yet.');
});

test('a hidden moment is neither listed nor counted nor named as the focus', async () => {
  await toldPlaybook(
    again('again', 'I order again'),
    baseWith(cup, 'title: Cup in time', 'title: Cup in time\nstatus: hidden'),
  );
  expect(momentRows()).toEqual([]);
  expect(momentsSaid()).toBe('No moment of truth is named yet.');
});
