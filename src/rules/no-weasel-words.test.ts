import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { objectionsOf } from '../testing/objections-of.ts';

const greeting = 'content/touchpoints/greet-me.md';
const says = 'Somebody greets you within a minute of your coming in.';
const promise = (words: string) => baseWith(greeting, `promise: ${says}`, `promise: >-\n      ${words}`);
const inLanguage = (language: string) => baseWith('content/playbook.yaml', 'language: en', `language: ${language}`);

test.each([
  ['Somebody greets you as soon as possible.', 'as soon as possible'],
  ['Usually somebody greets you within a minute.', 'Usually'],
  ['We aim to greet you within a minute.', 'aim to'],
  ['Where\n      possible somebody greets you.', 'Where possible'],
  ['You are greeted within a reasonable time.', 'within a reasonable time'],
  ['How soon? It depends.', 'It depends'],
  ['You are greeted, subject to availability.', 'subject to availability'],
  ['We’ll do our best to greet you.', 'do our best'],
])('"%s" promises nothing', async (words, weasel) => {
  const [finding] = await objectionsOf('no-weasel-words', promise(words));
  expect(finding?.message).toBe(`The promise "seen-at-once" of "Greet me" says "${weasel}", which promises nothing.`);
});

test.each([
  'You hear from us as soon as we know, and by six at the latest.',
  'The machine takes your card at the first try.',
  'You have the possible dates within a minute.',
  'You get the usual drink without asking.',
  'A person answers, not “as soon as possible” but within a minute.',
  'The drink you aimed for is the drink you get.',
  'We tell you the day when we can come.',
  'You wait behind two people at most, up to the minute.',
])('"%s" is a promise', async (words) => {
  expect(await objectionsOf('no-weasel-words', promise(words))).toEqual([]);
});

test.each([
  ['de', 'Sie werden in der Regel zeitnah begrüßt.', 1],
  ['de-AT', 'Sie werden SCHNELLSTMÖGLICH begrüßt.', 1],
  ['de', 'Sie werden innerhalb einer Minute begrüßt.', 0],
  ['fr', 'Nous vous saluons dans les meilleurs délais.', 1],
  ['fr', 'Nous vous saluons dans la minute.', 0],
])('in %s, "%s" is found %i times', async (language, words, count) => {
  expect(await objectionsOf('no-weasel-words', { ...inLanguage(language), ...promise(words) })).toHaveLength(count);
});

test('in a language without a list the rule has not run', async () => {
  const open = (language: string) =>
    openPlaybook(memorySource(basePlaybook, inLanguage(language), promise('As soon as possible.')), { today: baseDay });
  expect((await open('ga')).notRun).toEqual(expect.arrayContaining(['no-weasel-words', 'recovery-in-their-words']));
  expect((await open('en')).notRun).not.toContain('no-weasel-words');
});

test('what binds us from outside is not ours to word', async () => {
  const law = baseWith(
    greeting,
    `promise: ${says}`,
    'promise: You are served without undue delay.\n    basis: law\n    reference: Service Act, 4',
  );
  expect(await objectionsOf('no-weasel-words', law)).toEqual([]);
});

test('plays and the words of customers may say what they like', async () => {
  const files = {
    ...baseWith(greeting, 'Look up, say hello', 'Usually look up as soon as possible, say hello'),
    ...baseWith('content/touchpoints/cup-in-time.md', 'I have been waiting for ages', 'usually it is faster'),
  };
  expect(await objectionsOf('no-weasel-words', files)).toEqual([]);
});
