import { expect, test } from 'vitest';
import { pastFilesOf, statesInFile, type PastFile } from './past-file.ts';
import type { Beginning, StoodState, ToldCommit } from './past.ts';

const commit = (number: number, doubt?: string): ToldCommit => ({
  oid: String(number).padStart(40, '0'),
  address: undefined,
  when: doubt === undefined ? `day ${String(number)}` : `between day 1 and day ${String(number)}`,
  day: undefined,
  near: undefined,
  doubt,
  by: 'merged by Care (by the record of the forge)',
  teams: ['Care'],
  approval: 'approved by Shops (by the record of the forge)',
  pull: undefined,
});
const beginning: Beginning = { ...commit(0), days: ['2026-01-01', '2026-01-01'] };
const state = (number: number, more: Partial<StoodState> = {}): StoodState => ({
  commit: commit(number),
  began: ['2026-02-02', '2026-02-02'],
  ended: undefined,
  standing: 'live',
  says: { owner: 'Care', promises: [{ id: 'a', promise: 'A promise.', terms: 'floor 90 %' }], inForce: 'Declared.' },
  ...more,
});
const read = (states: readonly StoodState[]) =>
  pastFilesOf(states, beginning).map(([name, text]) => [name, JSON.parse(text) as PastFile] as const);

test('states are told in words that only have to be laid out; what both rest on is said once', () => {
  const [[name, file] = ['', undefined]] = read([state(2, { ended: commit(3) })]);
  expect(name).toBe('past.json');
  expect(file?.states[0]).toEqual({
    from: ['2026-02-02', '2026-02-02'],
    span: 'From day 2 until day 3',
    standing: 'This was promised:',
    promises: [['A promise.', 'floor 90 %']],
    facts: [
      ['Answered for by', 'Care'],
      ['Declared', 'Declared.'],
    ],
    began: { name: '0000000000', words: 'day 2, merged by Care, approved by Shops (by the record of the forge)' },
    ended: { name: '0000000000', words: 'day 3, merged by Care, approved by Shops (by the record of the forge)' },
  });
});

test('between the first commit of all and its own an entry was not there; before that nothing is known', () => {
  const [[, file] = []] = read([state(2)]);
  expect(file?.before).toBe('This history begins on day 0: what was promised before is in no commit.');
  expect(file?.states.map(({ standing }) => standing)).toEqual([
    'This was promised:',
    'It was not in this playbook yet.',
  ]);
  const [there, ...more] = read([state(0)])[0]?.[1].states ?? [];
  expect(more).toEqual([]);
  // For how long it had stood when the history began, nobody knows.
  expect(there).toMatchObject({ first: true, span: 'From before day 0 on' });
});

test('a commit whose day is in doubt gives no day', () => {
  const [[, file] = []] = read([state(5, { commit: commit(5, 'its own date is still to come') })]);
  expect(file?.states[0]?.span).toBe('From a day between day 1 and day 5 on');
  expect(file?.states[0]?.began?.words).toContain('a day between day 1 and day 5 (its own date is still to come), ');
});

test('one file never grows with the whole: older states stand in the next', () => {
  const files = read(Array.from({ length: 2 * statesInFile }, (_, index) => state(200 - index)));
  expect(files.map(([name, { next, states }]) => [name, next, states.length])).toEqual([
    ['past.json', 'past-2.json', statesInFile],
    ['past-2.json', 'past-3.json', statesInFile],
    ['past-3.json', undefined, 1],
  ]);
});

test('where nothing is known there is no file', () => {
  expect(pastFilesOf([], beginning)).toEqual([]);
  expect(pastFilesOf([state(1)], undefined)).toEqual([]);
});
