import { expect, test } from 'vitest';
import { tellHours } from './tell-hours.ts';

const calendar = (open: Record<string, string[]>) => ({ here: { title: 'Here', timeZone: 'Europe/Berlin', open } });
const nine = ['09:00-17:00'];
const allDay = ['00:00-24:00'];

test.each([
  [
    'days that are alike are told together',
    { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine },
    'Monday to Friday 09:00 to 17:00',
  ],
  ['two days are joined by "and"', { sat: nine, sun: nine }, 'Saturday and Sunday 09:00 to 17:00'],
  [
    'a day between that is closed parts them',
    { mon: nine, wed: nine },
    'Monday 09:00 to 17:00, Wednesday 09:00 to 17:00',
  ],
  ['a break at noon is told', { mon: ['09:00-12:00', '13:00-17:00'] }, 'Monday 09:00 to 12:00 and 13:00 to 17:00'],
  [
    'a week without a break',
    { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
    'Day and night',
  ],
  [
    'every day alike',
    { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: nine, sun: nine },
    'Every day 09:00 to 17:00',
  ],
  ['no day at all', {}, 'Never open'],
])('%s', (_what, open, words) => {
  expect(tellHours('here', calendar(open))).toBe(words);
});

test('hours that nobody has said, and a calendar that nobody knows, say nothing', () => {
  expect(tellHours(undefined, {})).toBeUndefined();
  expect(tellHours('there', calendar({ mon: nine }))).toBeUndefined();
  expect(tellHours('always', undefined)).toBe('Day and night');
});
