import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const trapsIn = (text: string): readonly string[] => {
  const reading = readYaml(text);
  if (reading.faults) throw new Error(reading.faults.map(({ says }) => says).join(' '));
  return reading.traps.map(({ range }) => text.slice(...range));
};

test.each([
  ['a no', 'a: no\n', ['no']],
  ['an Off in a list', 'a:\n  - Off\n', ['Off']],
  ['a y in brackets', 'a: [x, y, z]\n', ['y']],
  ['an on in braces', 'a: {b: on}\n', ['on']],
  ['a yes at the end of the file', 'a: yes', ['yes']],
  ['a no before a comment', 'a: no # really\n', ['no']],
  ['a no on a line that ends as on Windows', 'a: no\r\nb: 1\r\n', ['no']],
  ['a no, and not the names beside it', 'on: no\nn : x\ny: {off: x}\n', ['no']],
  ['a time of day', 'a: 12:30\n', ['12:30']],
  ['a number that begins with a nought', 'a: 0755\n', ['0755']],
  ['a number of another base', 'a: 0x1F\n', ['0x1F']],
  ['a number with a line in it', 'a: 1_000\n', ['1_000']],
  ['a text that a comment cuts', 'title: Stage #3\nb: 1\n', ['Stage #3']],
  ['a text of a list that a comment cuts', '- Ask for order #12 first\n', ['Ask for order #12 first']],
])('finds %s', (_, text, expected) => {
  expect(trapsIn(text)).toEqual(expected);
});

test.each([
  ['quoted words', 'a: "no"\nb: \'12:30\'\nc: "Stage #3"\nd: \'0755\'\n'],
  ['names of fields', 'on: x\nno : x\ny: {n: x}\n'],
  ['words in a sentence', 'a: no one came on time\nb: yes, sir\n'],
  ['a comment after a value', 'a: 98 # the floor\nb: care # who answers\nc: x  #3\n'],
  ['a comment behind a number', 'a: 98 #floor\n'],
  ['a comment of its own line', '#3\na: x\n # no\n'],
  ['a mark inside a word', 'a: Stage#3\nb: C#\n'],
  ['text of several lines', 'a: |\n  no\n  Stage #3\nb: >-\n  12:30\n'],
  ['hours, days and numbers', 'a: [08:00-18:00]\nb: 2026-10-07\nc: 0\nd: 0.5\ne: 10\nf: 4 h\ng: -45 days\n'],
  ['a telephone number', 'tel: 0800 555 212\n'],
  ['truth itself', 'a: true\nb: false\n'],
])('leaves %s alone', (_, text) => {
  expect(trapsIn(text)).toEqual([]);
});
