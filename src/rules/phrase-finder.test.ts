import { expect, test } from 'vitest';
import { phraseFinder } from './phrase-finder.ts';

const found = (phrases: readonly string[], text: string, except: readonly string[] = []) =>
  [...phraseFinder(phrases, except)(text)].map((each) => each.text);

test.each([
  ['a word', ['slot'], 'Pick a slot.', ['slot']],
  ['in capitals', ['slot'], 'SLOT, Slot', ['SLOT', 'Slot']],
  ['not inside another', ['slot'], 'slots, timeslot, slot_a, slot2, Slotmaschine', []],
  ['beside marks', ['slot'], '“slot”-free (slot)', ['slot', 'slot']],
  ['not as a part of two words in one', ['sub', 'zero'], 'sub-zero, sub\u2011zero, sub - zero', ['sub', 'zero']],
  ['not before a letter with an accent', ['caf'], 'café cafe\u0301', []],
  ['with an accent, composed or not', ['café'], 'CAFÉ cafe\u0301', ['CAFÉ', 'cafe\u0301']],
  ['of another script', ['слот'], 'Это Слот.', ['Слот']],
  ['over the end of a line', ['time slot'], 'a time\n   slot', ['time\n   slot']],
  ['the longer of two', ['slot', 'time slot'], 'a time slot, a slot', ['time slot', 'slot']],
  ['the shorter where the longer is part of a word', ['time slot', 'time'], 'time slots', ['time']],
  ['with either apostrophe', ["we'll try"], "We’ll try and we'll try", ['We’ll try', "we'll try"]],
  ['with marks that mean something to a matcher', ['c++ (old)'], 'in c++ (old) only', ['c++ (old)']],
  ['none', [], 'a slot', []],
])('finds %s', (_, phrases, text, expected) => {
  expect(found(phrases, text)).toEqual(expected);
});

test('an exception hides the word inside it, and only there', () => {
  expect(found(['incident'], 'A security incident is no incident.', ['security incident'])).toEqual(['incident']);
});

test('two texts can be read at once', () => {
  const find = phraseFinder(['slot']);
  const first = find('slot and slot');
  expect(first.next().value).toMatchObject({ offset: 0 });
  expect([...find('a slot')]).toHaveLength(1);
  const [second] = [...first];
  expect(second).toMatchObject({ offset: 9 });
});

test('a thousand words are found in two million letters in under a second', () => {
  const find = phraseFinder(Array.from({ length: 1000 }, (_, index) => `jargon ${String(index)} of ours`));
  const text = 'The customer has seen the jargon of the line, on a device of their own. '.repeat(30_000);
  expect([...find(text)]).toEqual([]);
});
