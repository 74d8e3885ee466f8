import { expect, test } from 'vitest';
import { settingsOf } from '../model/settings.ts';
import { PlaybookFile } from '../schema/playbook.ts';
import { whichDay } from './which-day.ts';

const phases = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
const settings = (more: object = {}) =>
  settingsOf(
    PlaybookFile.parse({ playbook: 1, organisation: 'O', framework: phases, guardian: 'care', ...more }),
    true,
  );
const now = new Date('2026-11-20T23:30:00Z');
const commit = new Date('2025-12-31T23:30:00Z');

test('the flag goes before the frozen day, that before the commit, that before the clock', () => {
  const frozen = settings({ frozenOn: '2026-01-01' });
  expect(whichDay(frozen, { flag: '2030-01-01', commit, now })).toEqual({ day: '2030-01-01', from: 'flag' });
  expect(whichDay(frozen, { commit, now })).toEqual({ day: '2026-01-01', from: 'frozen' });
  expect(whichDay(settings(), { commit, now })).toEqual({ day: '2025-12-31', from: 'commit' });
  expect(whichDay(settings(), { now })).toEqual({ day: '2026-11-20', from: 'clock' });
});

test.each([
  ['Europe/Berlin', '2026-11-21', '2026-01-01'],
  ['Pacific/Kiritimati', '2026-11-21', '2026-01-01'],
  ['America/New_York', '2026-11-20', '2025-12-31'],
])('a moment is the day that it was in %s', (timeZone, clock, committed) => {
  expect(whichDay(settings({ timeZone }), { now }).day).toBe(clock);
  expect(whichDay(settings({ timeZone }), { commit, now }).day).toBe(committed);
});
