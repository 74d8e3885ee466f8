import { expect, test } from 'vitest';
import { baseWith } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';

const symptom = (words: string) =>
  objectionsOf(
    'recovery-in-their-words',
    baseWith('content/touchpoints/cup-in-time.md', '[I have been waiting for ages]', `["${words}"]`),
  );

test.each([
  'Customer has waited longer than five minutes',
  'The customer is angry',
  'Customers complain about it',
  'customer cannot log in',
  '- customer cancels the order',
  'SLA breach',
  'the ETA was missed',
  'Ticket closed without a fix',
])('"%s" is how we speak', async (words) => {
  expect(await symptom(words)).toHaveLength(1);
});

test.each([
  'nobody came',
  'the shop has none left',
  'there is no signal where I live',
  'I have been a customer for ten years',
  'your customer service hung up on me',
  'Customer service never called',
  'customer for ten years, and then this',
  'customer cabinet is empty again',
  'my client is waiting',
  'my ticket was not scanned',
  'in any case it is cold',
  'drink missing from the bag again',
])('"%s" is how customers speak', async (words) => {
  expect(await symptom(words)).toEqual([]);
});

test.each([
  ['de', 'Kunde wartet seit einer Stunde', 1],
  ['de', 'Kunde bin ich seit zwanzig Jahren', 0],
  ['de', 'niemand ist gekommen', 0],
  ['fr', 'Le client se plaint du bruit', 1],
  ['fr', 'cliente depuis dix ans, et voilà', 0],
])('in %s, "%s" is found %i times', async (language, words, count) => {
  const files = {
    ...baseWith('content/playbook.yaml', 'language: en', `language: ${language}`),
    ...baseWith('content/touchpoints/cup-in-time.md', '[I have been waiting for ages]', `["${words}"]`),
  };
  expect(await objectionsOf('recovery-in-their-words', files)).toHaveLength(count);
});
