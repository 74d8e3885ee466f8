import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { handOverPlaybook } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { breakLines, lengthOf } from './pages/journeys/_line.ts';
import { journeyPage } from './pages/journeys/_journey-page.ts';

async function pageWith(stages: string) {
  const journey = `title: My way
goal: To get there.
owner: guest-office
personas: [commuter]
phase: ordering
stages:
${stages}`;
  const { playbook } = await openPlaybook(memorySource(basePlaybook, { 'journeys/my-way.yaml': journey }), {
    today: baseDay,
  });
  handOverPlaybook(playbook);
  const found = playbook.find('journey', 'my-way');
  if (!found) throw new Error('no journey');
  return journeyPage(found);
}

const oneStage = (...stops: readonly string[]) =>
  `  - id: one\n    title: One\n    stops:\n${stops.map((stop) => `      - ${stop}\n`).join('')}`;
const routeOf = async (stages: string) => (await pageWith(stages)).route;
const tracksOf = async (stages: string) => (await routeOf(stages)).legs.flatMap(({ tracks }) => tracks);

test('no stop is lost, none changes its place and no line is too long, whatever the lengths', () => {
  const spans = fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 40 });
  fc.assert(
    fc.property(spans, (lengths) => {
      const lines = breakLines(
        lengths.map((span) => ({ span })),
        24,
      );
      expect(lines.flat().map(({ span }) => span)).toEqual(lengths);
      for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(24);
    }),
  );
});

test('two lines share the stages evenly instead of leaving one stage alone', () => {
  const lines = breakLines([{ span: 9 }, { span: 9 }, { span: 6 }, { span: 6 }], 24);
  expect(lines.map(lengthOf)).toEqual([18, 12]);
});

test('a stop that not everybody meets says who does', async () => {
  const [all, some] = await tracksOf(
    oneStage('greet-me', '{ touchpoint: take-my-order, reach: 40, when: they ask, personas: [commuter] }'),
  );
  expect(all?.station).toMatchObject({ optional: false, notes: [], personas: [] });
  expect(some?.station).toMatchObject({
    optional: true,
    notes: ['40 of 100: they ask', 'only for the commuter'],
    personas: [1],
  });
});

test('what a customer meets instead stands on a siding of the same stretch, and neither is for everybody', async () => {
  const tracks = await tracksOf(
    oneStage('greet-me', '{ touchpoint: take-my-order, insteadOf: greet-me }', 'cup-in-time'),
  );
  expect(tracks.map(({ station, instead }) => [station.id, instead.map(({ id }) => id)])).toEqual([
    ['greet-me', ['take-my-order']],
    ['cup-in-time', []],
  ]);
  expect(tracks[0]?.station.optional).toBe(true);
});

test('stops that stand for each other in a ring are all on the line', async () => {
  const tracks = await tracksOf(
    oneStage(
      '{ touchpoint: greet-me, insteadOf: take-my-order }',
      '{ touchpoint: take-my-order, insteadOf: greet-me }',
    ),
  );
  expect(tracks.map(({ station }) => station.id)).toEqual(['greet-me', 'take-my-order']);
});

test.each([
  ['10 min', 1],
  ['2 days', 2],
  ['10 days', 3],
  ['3 weeks', 4],
])('a wait of %s is %i columns of the line', async (wait, length) => {
  const [, track] = await tracksOf(oneStage('greet-me', `{ touchpoint: take-my-order, after: { wait: ${wait} } }`));
  expect(track).toMatchObject({ lead: length, station: { wait: { length } } });
});

test('a way back reaches its stop on the same line, and leaves at the start of the line where the stop is above', async () => {
  const near = await tracksOf(oneStage('greet-me', '{ touchpoint: take-my-order, backTo: greet-me }'));
  expect(near[1]?.back).toEqual({ columns: 3, arrives: true, lane: 1 });

  const many = Array.from({ length: 11 }, () => 'take-my-order');
  const far = await routeOf(oneStage('greet-me', ...many, '{ touchpoint: cup-in-time, backTo: greet-me }'));
  expect(far.legs.map(({ enters, turns, continued }) => [enters, turns, continued])).toEqual([
    [false, true, false],
    [true, false, true],
  ]);
  expect(far.legs.at(-1)?.tracks.at(-1)?.back).toMatchObject({ arrives: false });
});

test('every class that the route asks for is in the style sheet', async () => {
  const { columns, legs } = await routeOf(oneStage(...Array.from({ length: 60 }, () => 'greet-me')));
  const lengths = [columns, ...legs.flatMap(({ span, tracks }) => [span, ...tracks.map((track) => track.span)])];
  expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
});

test('a stage that is a journey of its own leads to it, and its moments of truth count', async () => {
  const page = await pageWith('  - id: inner\n    title: I order\n    journey: my-order\n');
  expect(page.route.legs[0]?.inner?.name).toEqual({
    title: 'I order a coffee and it is right',
    to: '/below/journeys/my-order/',
  });
  expect(page.moments.counted).toMatch(/^1 of 3\./);
  expect(page.moments.all[0]?.inside?.title).toBe('I order a coffee and it is right');
});
