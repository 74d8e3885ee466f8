import { expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseWith, journeyFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { frameworkOf, journeysByPhase } from './framework.ts';

const journeys = (count: number, change: (text: string) => string): ExampleFiles =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `journeys/a-way-${String(index)}.yaml`,
      change(journeyFile.replace(/^title: .*/m, `title: I come by way ${String(index)}`)),
    ]),
  );
const shown = async (...layers: readonly ExampleFiles[]) => frameworkOf((await toldPlaybook(...layers)).playbook);

test('home shows every phase of the relationship in its order, also one in which no journey is written', async () => {
  const phases = await shown();
  expect(phases.map(({ title, journeys: rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    ['I look for a café', []],
    ['I order and drink', ['my-order']],
    ['I come again', []],
    ['I go elsewhere', []],
  ]);
});

test('a phase shows six journeys and says how many more there are, and the list has all of them', async () => {
  const files = journeys(8, (text) => text);
  const [, phase] = await shown(files);
  expect(phase?.journeys).toHaveLength(6);
  expect(phase?.more).toEqual({ count: 3, to: '/below/journeys/' });
  const { playbook } = await toldPlaybook(files);
  expect(journeysByPhase(playbook)).toHaveLength(9);
});

test('what is lived today stands before drafts, and what is hidden or withdrawn stands nowhere', async () => {
  const statuses = ['draft', 'hidden', 'withdrawn'];
  let turn = 0;
  const [, phase] = await shown(
    journeys(3, (text) => text.replace('goal:', `status: ${statuses[turn++] ?? ''}\ngoal:`)),
  );
  expect(phase?.journeys.map(({ id, draft }) => [id, draft])).toEqual([
    ['my-order', false],
    ['a-way-0', true],
  ]);
});

test('a journey of a phase that is not in the framework comes last, under words that say so', async () => {
  const phases = await shown(journeys(1, (text) => text.replace('phase: ordering', 'phase: dreaming')));
  expect(phases.at(-1)).toMatchObject({ title: 'In no phase yet', journeys: [{ id: 'a-way-0' }] });
});

test('a row counts the stops that readers may see, and tells which are moments of truth', async () => {
  const [, phase] = await shown();
  expect(phase?.journeys[0]).toMatchObject({
    stations: ['stop', 'stop', 'moment'],
    counted: '3 stops, 1 moment of truth',
  });
  const hidden = baseWith('content/touchpoints/greet-me.md', 'title: Greet me', 'title: Greet me\nstatus: hidden');
  const [, without] = await shown(hidden);
  expect(without?.journeys[0]).toMatchObject({ stations: ['stop', 'moment'], counted: '2 stops, 1 moment of truth' });
});
