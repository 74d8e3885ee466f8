import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, decisionFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { answersForPages } from './answers-for-pages.ts';

async function answers(files = {}) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  return answersForPages(playbook, baseDay);
}

test('an entry knows who names it', async () => {
  const { namers } = await answers();
  expect(namers('touchpoint/cup-in-time')).toEqual(
    expect.arrayContaining(['decision/focus-on-the-cup', 'walk/my-order-in-october', 'journey/my-order']),
  );
  expect(namers('persona/commuter')).toContain('journey/my-order');
});

test('who names an entry twice is told once, and several stand in the order of their files', async () => {
  const decision = decisionFile.replace('[touchpoint/cup-in-time]', '[touchpoint/cup-in-time, touchpoint/cup-in-time]');
  const { namers } = await answers({ 'content/decisions/a-first-one.md': decision });
  const decisions = namers('touchpoint/cup-in-time').filter((name) => name.startsWith('decision/'));
  expect(decisions).toEqual(['decision/a-first-one', 'decision/focus-on-the-cup']);
});

test('what nobody names has no namer, and one kind is not taken for another', async () => {
  const { namers } = await answers();
  expect(namers('term/cup-in-time')).toEqual([]);
  expect(namers('touchpoint/nowhere')).toEqual([]);
});

test('a day has come on itself, and has gone the day after', async () => {
  const { reached, passed } = await answers();
  expect([reached('2026-11-20'), passed('2026-11-20')]).toEqual([true, false]);
  expect([reached('2026-11-19'), passed('2026-11-19')]).toEqual([true, true]);
  expect([reached('2026-11-21'), passed('2026-11-21')]).toEqual([false, false]);
});
