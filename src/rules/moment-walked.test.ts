import { describe, expect, test } from 'vitest';
import { baseDay, baseWith, journeyFile, walkFile } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';
import type { ExampleFiles } from './rule.ts';

const walk = 'content/walks/my-order-in-october.yaml';
const journey = 'journeys/my-order.yaml';
const on = (date: string): ExampleFiles => ({ [walk]: walkFile.replace('2026-10-14', date) });
const never: ExampleFiles = { [walk]: undefined };
const every = (own: string): ExampleFiles => baseWith(journey, 'phase: ordering', `phase: ordering\nwalkEvery: ${own}`);
const policy = (agreed: string): ExampleFiles =>
  baseWith('content/playbook.yaml', 'guardian:', `policy:\n  walkEvery: ${agreed}\nguardian:`);
const evidence = (date: string): ExampleFiles => ({ [journey]: journeyFile.replace('2026-05-10', date) });
const walked = (files: ExampleFiles) => objectionsOf('moment-walked', files);

describe(`by ${baseDay}, the next walk of a journey with a moment of truth is`, () => {
  test.each<[string, ExampleFiles, string | undefined]>([
    ['due on this day still: six months, where nobody said', on('2026-05-20'), undefined],
    ['a day late', on('2026-05-19'), 'due by 2026-11-19'],
    ['late by the policy', { ...on('2026-10-14'), ...policy('4 weeks') }, 'due by 2026-11-11'],
    [
      'in time by its own cadence, which goes first',
      { ...on('2026-10-14'), ...policy('4 weeks'), ...every('3 months') },
      undefined,
    ],
    ['late by its own cadence', { ...on('2026-10-14'), ...policy('1 year'), ...every('1 month') }, 'due by 2026-11-14'],
    [
      'to come, though nobody ever walked it: the evidence is young',
      { ...never, ...evidence('2026-05-20') },
      undefined,
    ],
    [
      'late, for nobody ever walked it since the evidence',
      { ...never, ...evidence('2026-05-19') },
      'nobody has walked it',
    ],
    [
      'late all the same where a walk is dated ahead',
      { ...on('2026-12-01'), ...evidence('2026-05-19') },
      'nobody has walked it',
    ],
  ])('%s', async (_, files, expected) => {
    const found = await walked(files);
    if (expected === undefined) expect(found).toEqual([]);
    else
      expect(found).toMatchObject([
        { severity: 'warning', byCalendar: true, message: expect.stringContaining(expected) as string },
      ]);
  });
});

test('the last walk counts, and the finding shows where it is written', async () => {
  const older = { 'content/walks/my-order-in-spring.yaml': walkFile.replace('2026-10-14', '2026-03-14') };
  expect(await walked(older)).toEqual([]);
  const [found] = await walked({ ...older, ...on('2026-05-19') });
  expect(found).toMatchObject({ at: { file: journey }, related: [{ at: { file: walk, path: ['date'] } }] });
});

test.each([
  ['without a moment of truth', journeyFile.replace(/momentsOfTruth:\n(?: .*\n)*/, '')],
  ['that is a draft', `status: draft\n${journeyFile}`],
  ['that is withdrawn', `status: withdrawn\n${journeyFile}`],
])('nobody must walk a journey %s', async (_, file) => {
  expect(await walked({ ...on('2026-01-14'), [journey]: file })).toEqual([]);
});
