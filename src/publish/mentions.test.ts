import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, decisionFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { mentionsIn } from './mentions.ts';

async function mentions(files = {}) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  return mentionsIn(playbook);
}

test('an entry knows who names it, kind by kind', async () => {
  const named = await mentions();
  expect(named('touchpoint', 'cup-in-time', 'decision')).toEqual(['focus-on-the-cup']);
  expect(named('touchpoint', 'cup-in-time', 'walk')).toEqual(['my-order-in-october']);
  expect(named('persona', 'commuter', 'journey')).toEqual(['my-order']);
});

test('who names an entry twice is one mention, and several stand in the order of their files', async () => {
  const decision = decisionFile.replace('[touchpoint/cup-in-time]', '[touchpoint/cup-in-time, touchpoint/cup-in-time]');
  const named = await mentions({ 'content/decisions/a-first-one.md': decision });
  expect(named('touchpoint', 'cup-in-time', 'decision')).toEqual(['a-first-one', 'focus-on-the-cup']);
});

test('what nobody names has no mention, and one kind is not taken for another', async () => {
  const named = await mentions();
  expect(named('touchpoint', 'cup-in-time', 'friction')).toEqual([]);
  expect(named('term', 'cup-in-time', 'decision')).toEqual([]);
  expect(named('touchpoint', 'nowhere', 'journey')).toEqual([]);
});
