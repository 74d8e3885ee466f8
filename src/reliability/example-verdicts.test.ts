import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { workingTree } from '../sources/working-tree.ts';
import { hostilePlaybook } from '../testing/hostile-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { sayDifference } from './say-beside.ts';
import { sayEndToEnd } from './say-end-to-end.ts';
import { sayStage } from './say-stage.ts';
import { sayProof, sayStandard, sayTouchpoint } from './say-verdict.ts';
import { wordOf } from './verdict.ts';
import { weigh, type Verdicts } from './weigh.ts';

const root = join(import.meta.dirname, '../..');
const words = ['Yes', 'No', 'It depends', 'Yes so far', 'No so far', 'Not measured', 'Not promised'];

async function weighedAt(folder: string): Promise<Verdicts> {
  const { playbook, today } = await openPlaybook(workingTree(folder), { today: ({ data }) => data?.frozenOn ?? '' });
  return weigh(playbook, today);
}

test('every verdict that there is can be seen on a touchpoint of the example', async () => {
  const { touchpoints } = await weighedAt(root);
  expect(new Set(touchpoints.map(({ reliable }) => wordOf(reliable)))).toEqual(new Set(words));
});

test('and an end to end that is measured beside one of which nothing can be said', async () => {
  const { journeys } = await weighedAt(root);
  const kinds = new Set(journeys.map((journey) => sayEndToEnd(journey).kind));
  expect([...kinds].sort()).toEqual(['cannot-be-said', 'measured']);
});

/** All that is said of a playbook. */
function sentences({ touchpoints, journeys }: Verdicts): readonly string[] {
  const said = [
    ...touchpoints.map(sayTouchpoint),
    ...touchpoints.flatMap(({ standards }) => standards.map(sayStandard)),
    ...journeys.flatMap(({ stages }) => stages.map(sayStage)),
  ];
  const cells = touchpoints.flatMap(({ standards }) => standards.flatMap((standard) => standard.cells));
  const differences = touchpoints.flatMap(({ standards }) =>
    standards.flatMap(({ consistent }) => consistent.differences),
  );
  return [
    ...said.map(({ word, rest }) => (rest === '' ? word : `${word}: ${rest}`)),
    ...cells.flatMap(sayProof),
    ...differences.map((one) => sayDifference(one)),
    ...journeys.map((journey) => sayEndToEnd(journey).says),
  ];
}

const forty = join(root, 'src/testing/forty-teams');
describe.each([root, ...readdirSync(forty).map((name) => join(forty, name))])('in %s', (folder) => {
  test('all is weighed and said in whole words', async () => {
    const verdicts = await weighedAt(folder);
    expect(verdicts.touchpoints.length).toBeGreaterThan(0);
    for (const sentence of sentences(verdicts)) {
      expect(sentence).toMatch(/^\S.*\S$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}|: ?$|^:|\( ?\)|; ?$|and and|, ,/);
    }
  });
});

test('a playbook full of texts that look like code is weighed too', async () => {
  const { playbook } = await openPlaybook(memorySource(hostilePlaybook().files), { today: '2026-11-20' });
  const verdicts = weigh(playbook, '2026-11-20');
  expect(verdicts.touchpoints.length).toBeGreaterThan(100);
  expect(sentences(verdicts).length).toBeGreaterThan(100);
});
