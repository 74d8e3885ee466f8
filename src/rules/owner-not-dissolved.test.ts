import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

const team = (name: string, ended: string, successor: string): ExampleFiles => ({
  [`content/teams/${name}.yaml`]: `name: ${name}\ncontact:\n  tel: 030 555 500\ndissolved: ${ended}\n${successor && `successor: ${successor}\n`}`,
});
const owned = (by: string) => baseWith('content/touchpoints/greet-me.md', 'owner: counter', `owner: ${by}`);

async function hintsOn(today: string, ...layers: readonly ExampleFiles[]): Promise<readonly string[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, ...layers), { today });
  return findings.filter(({ rule }) => rule === 'owner-not-dissolved').map(({ hint }) => hint);
}

test('a team may own until the day before it ends', async () => {
  const files = [owned('kiosk'), team('kiosk', '2026-11-20', 'bar')];
  expect(await hintsOn('2026-11-19', ...files)).toEqual([]);
  expect(await hintsOn('2026-11-20', ...files)).toEqual(['Write "bar": "Bar" took over.']);
});

test('the successor named is the first that has not ended itself', async () => {
  const files = [owned('kiosk'), team('kiosk', '2026-01-31', 'stand'), team('stand', '2026-06-30', 'bar')];
  expect(await hintsOn('2026-11-20', ...files)).toEqual(['Write "bar": "Bar" took over.']);
});

test('teams that succeed each other in a circle leave nobody to name', async () => {
  const files = [owned('kiosk'), team('kiosk', '2026-01-31', 'stand'), team('stand', '2026-06-30', 'kiosk')];
  expect(await hintsOn('2026-11-20', ...files)).toEqual(['Name the team that answers for it now.']);
});

test('a team that ended with no successor is told even where it owns nothing', async () => {
  expect(await hintsOn('2026-11-20', team('kiosk', '2026-01-31', ''))).toEqual([
    'Add `successor` with the team that took over.',
  ]);
});
