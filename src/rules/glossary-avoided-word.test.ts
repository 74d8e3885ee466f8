import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { objectionsOf } from '../testing/objections-of.ts';

const greeting = 'content/touchpoints/greet-me.md';
const moment = 'content/touchpoints/cup-in-time.md';
const body = (words: string) => baseWith(greeting, 'Look up, say hello, and say how long the queue takes.', words);
const found = async (files: Parameters<typeof objectionsOf>[1]) =>
  (await objectionsOf('glossary-avoided-word', files)).map(({ message }) => message.split('"')[3]);

test.each([
  ['a title', baseWith(greeting, 'title: Greet me', 'title: Greet the unit'), ['unit']],
  ['a promise', baseWith(greeting, 'Somebody greets', 'A UNIT greets'), ['UNIT']],
  ['a guarantee', baseWith(moment, 'gets: The price of the drink', 'gets: Another unit'), ['unit']],
  ['a step of a recovery play', baseWith(moment, 'Make the drink next', 'Make the unit next'), ['unit']],
  ['a play', body('Say hello to the unit.'), ['unit']],
  ['what we say', body(':::say\nOne unit?\n:::'), ['unit']],
  ['a play, once for all its places', body('Unit, unit and unit.'), ['Unit']],
])('finds it in %s', async (_, files, expected) => {
  expect(await found(files)).toEqual(expected);
});

test.each([
  ['a symptom', baseWith(moment, 'I have been waiting for ages', 'my unit is cold')],
  ['the goal of a customer', baseWith('journeys/my-order.yaml', 'I leave with the drink', 'I leave with the unit')],
  [
    'a walk',
    baseWith('content/walks/my-order-in-october.yaml', 'minutes: 4', 'minutes: 4\n    words: The unit was cold.'),
  ],
  ['a quote', body('> The unit was cold.')],
  ['quoted words', body('They say “unit” to it.')],
  ['code', body('Type `unit` there.')],
  ['another word that holds it', body('The unity of units.')],
  [
    'the decision to avoid it',
    baseWith('content/decisions/focus-on-the-cup.md', 'Regulars leave', 'No unit: regulars leave'),
  ],
])('leaves it alone in %s', async (_, files) => {
  expect(await found(files)).toEqual([]);
});

test('what another term is called is welcome, alone and as part of it', async () => {
  const heatingUnit = {
    'content/glossary/heating-unit.md': '---\ntitle: heating unit\ndefinition: It heats.\n---\nIt heats.\n',
  };
  expect(await found({ ...heatingUnit, ...body('Turn the heating unit on.') })).toEqual([]);
  expect(await found({ ...heatingUnit, ...body('Turn the heating unit on, and the unit.') })).toEqual(['unit']);
});

test('it points at the word, in the play as in the facts', async () => {
  const files = {
    ...body('Look up.\n\n> My unit!\n\nSay hello to the unit 🙂.'),
    ...baseWith(moment, 'Your drink is', 'Your unit is'),
  };
  const source = memorySource(basePlaybook, files);
  const { findings } = await openPlaybook(source, { today: baseDay });
  const located = locateFindings(
    source,
    findings.filter(({ rule }) => rule === 'glossary-avoided-word'),
  );
  expect(located.map(({ frame, span }) => frame.slice(span.column - 1, span.endColumn - 1))).toEqual([
    'Your unit is ready within five minutes of your order.',
    'unit',
  ]);
});
