import { describe, expect, test } from 'vitest';
import { changed, opened, swap, told } from '../testing/compared.ts';
import { journeyFile, momentFile } from '../testing/base-playbook.ts';
import { compare } from './compare.ts';

const moment = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';

describe('splits', () => {
  const half = (id: string, title: string, standard: string) =>
    `---\ntitle: ${title}\nchannels: [counter, app]\nowner: counter\nstandards:\n  - id: ${standard}\n    promise: The promise ${standard}.\n    floor: ${id === 'later' ? '90' : '95'}\n---\nWords.\n`;
  const whole = {
    [order]: half('', 'Take my order', 'order-right').replace(
      '---\nWords',
      '  - id: said-back\n    promise: The promise said-back.\n    floor: 95\n---\nWords',
    ),
  };

  test('a touchpoint that was split keeps its promises, and a weaker one among them is found', async () => {
    const parts = {
      [order]: half('', 'Take my order', 'order-right'),
      'content/touchpoints/say-it-back.md': half('later', 'Say it back', 'said-back'),
    };
    const [before, after] = [await opened(whole), await opened(whole, parts)];
    expect(told(compare(before, after))).toEqual([
      'weakened touchpoint/say-it-back/standards/said-back/floor',
      'added touchpoint/say-it-back',
      'editorial touchpoint/take-my-order/split',
    ]);
    expect(told(compare(after, before))).toEqual(
      [
        'strengthened touchpoint/say-it-back/standards/said-back/floor',
        'removed touchpoint/say-it-back',
        'editorial touchpoint/take-my-order/split',
      ].toSorted((a, b) => (a.startsWith('removed') ? -1 : b.startsWith('removed') ? 1 : 0)),
    );
  });

  test('a promise that leaves a moment of truth for a touchpoint that is none has gone', async () => {
    const two = {
      [moment]: swap(
        momentFile,
        '  - id: ready-in-five',
        '  - id: said-back\n    promise: The promise said-back.\n    floor: 95\n  - id: ready-in-five',
      ),
    };
    const parts = { [moment]: momentFile, 'content/touchpoints/say-it-back.md': half('', 'Say it back', 'said-back') };
    const lines = told(await changed(two, parts));
    expect(lines).toContain('removed touchpoint/cup-in-time/standards/said-back');
    expect(lines).toContain('added touchpoint/say-it-back/standards/said-back');
  });

  test('a journey that was split and names more moments says so before all else', async () => {
    const first = swap(
      journeyFile,
      '  - id: i-get-my-cup\n    title: I get my cup\n    stops: [cup-in-time]\n',
      '',
    ).replace(/momentsOfTruth:[\s\S]*/, 'momentsOfTruth:\n  - { touchpoint: take-my-order, gameOver: X }\n');
    const second = swap(
      journeyFile,
      '  - id: i-order\n    title: I order\n    stops: [greet-me, take-my-order]\n',
      '',
    ).replace(/handoffs:[\s\S]*/, '');
    const found = await changed({}, { [journey]: first, 'journeys/my-cup.yaml': second });
    expect(found.changes[0]).toMatchObject({
      class: 'added',
      kind: 'playbook',
      path: '/momentsOfTruth',
      sentence: 'Moments of truth: 1 -> 2, journey split',
    });
    expect(told(found)).toContain('editorial journey/my-order/split');
    expect(found.cap).toEqual([
      { journey: 'my-order', before: 1, after: 1 },
      { journey: 'my-cup', before: 0, after: 1 },
    ]);
  });
});
