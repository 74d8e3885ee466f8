import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { closingLine } from './closing-line.ts';
import { spellDay } from '../model/spell-day.ts';
import { summarise } from './summary.ts';
import { wrap } from './wrap.ts';

const waiver = (expires: string): string =>
  `rule: moment-backed\ncovers: all\nreason: The storm.\naskedBy: counter\napprovedBy: guest-office\ngranted: 2026-11-01\nexpires: ${expires}\n`;

test('the last line counts what was read and found, names the waivers that hold, and says the day', async () => {
  const source = memorySource(basePlaybook, {
    'content/waivers/a.yaml': waiver('2026-11-19'),
    'content/waivers/b.yaml': waiver('2026-11-20'),
    'content/waivers/again.yaml': waiver('2026-12-24'),
    'content/touchpoints/draft.md': greetingFile.replace('title: Greet me', 'title: Draft\nstatus: draft'),
    'content/touchpoints/old.md': greetingFile.replace('title: Greet me', 'title: Old\nstatus: withdrawn'),
  });
  const { playbook } = await openPlaybook(source, { today: baseDay });
  const finding = { rule: 'x', message: '', hint: '', at: { file: '' } };
  const summary = summarise(playbook, [
    { ...finding, severity: 'error' },
    { ...finding, severity: 'warning' },
    { ...finding, severity: 'warning' },
    { ...finding, severity: 'exception' },
    { ...finding, severity: 'advice' },
  ]);
  expect(closingLine(playbook, summary, { today: baseDay, frozen: true })).toBe(
    '1 journey, 3 touchpoints, 1 error, 2 warnings, 1 exception, 1 piece of advice; 2 waivers live until 24 December 2026. As of 20 November 2026, frozen.',
  );
});

test('an empty playbook is counted too', async () => {
  const { playbook } = await openPlaybook(memorySource({}), { today: baseDay });
  expect(closingLine(playbook, summarise(playbook, []), { today: '2026-01-01', frozen: false })).toBe(
    '0 journeys, 0 touchpoints, 0 errors, 0 warnings. As of 1 January 2026.',
  );
});

test('what is no day is shown as it is', () => {
  expect(spellDay('2026-13-01')).toBe('2026-13-01');
  expect(spellDay('soon')).toBe('soon');
});

test.each([
  ['', 10, ['']],
  ['one', 10, ['one']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 8, ['one two', 'three']],
  ['a-word-that-is-too-long and more', 10, ['a-word-that-is-too-long', 'and more']],
])('%j is broken at blanks for %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
