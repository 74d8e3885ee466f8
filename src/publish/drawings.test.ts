import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith, greetingFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { fromMermaidJourney } from '../formats/mermaid.ts';
import { drawIn, drawingsOf } from './drawings.ts';

const journey = 'journeys/my-order.yaml';
const title = 'I order a coffee and it is right';

async function drawnOf(count: number, stage?: string) {
  const ids = Array.from({ length: count }, (_, index) => `stop-${String(index)}`);
  const stops = Object.fromEntries(ids.map((id) => [`content/touchpoints/${id}.md`, greetingFile]));
  const more = baseWith(
    journey,
    'stops: [greet-me, take-my-order]',
    `stops: [greet-me, take-my-order, ${ids.join(', ')}]`,
  );
  const { playbook } = await openPlaybook(memorySource(basePlaybook, stops, more), { today: baseDay });
  const drawing = await drawingsOf(playbook, () => Promise.resolve('<svg></svg>'))('my-order', stage);
  return drawing && fromMermaidJourney(drawing.source)?.diagram.sections.map(({ tasks }) => tasks.length);
}

test('a journey is drawn stop by stop, and its longer stages by themselves', async () => {
  expect(await drawnOf(2)).toEqual([4, 1]);
  expect(await drawnOf(2, 'i-order')).toEqual([4]);
  expect(await drawnOf(1, 'i-order')).toBeUndefined();
});

test('a long journey is drawn stage by stage, and every stage of more than one stop by itself', async () => {
  expect(await drawnOf(10)).toEqual([2]);
  expect(await drawnOf(10, 'i-order')).toEqual([12]);
  expect(await drawnOf(10, 'i-get-my-cup')).toBeUndefined();
});

test('C11, C12 a diagram that cannot be drawn stands as its text, and somebody is told', async () => {
  const { playbook } = await openPlaybook(memorySource(basePlaybook), { today: baseDay });
  const told: string[] = [];
  const broken = { draw: () => Promise.reject(new Error('It took too long.')) };
  const draw = drawIn(broken, (name, why) => told.push(`${name}: ${why}`));
  const drawing = await drawingsOf(playbook, draw)('my-order');
  expect(drawing).toMatchObject({ svg: undefined, title });
  expect(drawing?.source).toContain(`title ${title}`);
  expect(told).toEqual([`${title}: It took too long.`]);
});

test('C7 a picture that says something else than the data stops the build', async () => {
  const { playbook } = await openPlaybook(memorySource(basePlaybook), { today: baseDay });
  const wrong = { draw: () => Promise.resolve('<svg><g class="task"></g></svg>') };
  await expect(
    drawingsOf(
      playbook,
      drawIn(wrong, () => undefined),
    )('my-order'),
  ).rejects.toThrow(`The diagram of "${title}" does not read back as it was meant.`);
});
