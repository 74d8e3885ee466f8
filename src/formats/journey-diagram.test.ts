import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { diagramOfJourney, diagramOfStage, diagramOfStages } from './journey-diagram.ts';

async function journey(...layers: readonly ExampleFiles[]) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  const found = playbook.find('journey', 'my-order');
  if (!found) throw new Error('The base playbook has no journey "my-order".');
  return found;
}

test('a journey is drawn by its stages, its stops and the teams that own them', async () => {
  const { title, sections } = diagramOfJourney(await journey());
  expect(title).toBe('I order a coffee and it is right');
  expect(sections.map((section) => section.tasks.map((task) => [task.title, ...task.actors]))).toMatchInlineSnapshot(`
    [
      [
        [
          "Greet me",
          "Counter",
        ],
        [
          "Take my order",
          "Counter",
        ],
      ],
      [
        [
          "Cup in time",
          "Bar",
        ],
      ],
    ]
  `);
});

test('a long journey is drawn by its stages, each as its worst stop, with all the teams in it', async () => {
  const moody = baseWith(
    'journeys/my-order.yaml',
    'stops: [greet-me, take-my-order]',
    'stops: [greet-me, { touchpoint: take-my-order, emotion: 2 }]',
  );
  const { title, sections } = diagramOfStages(await journey(moody));
  expect(title).toBe('I order a coffee and it is right');
  expect(sections).toEqual([
    {
      title: '',
      tasks: [
        { title: 'I order', score: 2, actors: ['Counter', 'Counter'] },
        { title: 'I get my cup', score: 3, actors: ['Bar'] },
      ],
    },
  ]);
});

test('a stage is drawn by itself under both titles', async () => {
  const [stage] = (await journey()).stages;
  expect(stage && diagramOfStage(stage).title).toBe(`I order a coffee and it is right: ${stage?.title ?? ''}`);
});

test('a hidden touchpoint is in no diagram, not even by its title', async () => {
  const hidden = await journey(
    baseWith('content/touchpoints/greet-me.md', 'title: Greet me', 'title: Greet me\nstatus: hidden'),
  );
  const drawn = JSON.stringify([diagramOfJourney(hidden), ...hidden.stages.map(diagramOfStage)]);
  expect(drawn).not.toContain('Greet me');
  expect(drawn).toContain('Cup in time');
});
