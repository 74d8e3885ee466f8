import { expect, test } from 'vitest';
import { ownWords, ownWordsOfPlay } from './own-words.ts';

const left = (text: string): string => ownWordsOfPlay(text).replace(/\s+/g, ' ').trim();

test.each([
  ['a block quote, and the line that runs on', 'Ask.\n\n> Where is\nmy ticket\n\nWrite.', 'Ask. Write.'],
  ['a block quote in a list', '- Ask.\n- > My ticket\n- Write.', '- Ask. - Write.'],
  ['code', 'Open `ticket` and\n```\nticket\n```\nwrite.', 'Open and write.'],
  ['code that is never closed', 'Open.\n\n~~~\nticket', 'Open.'],
  ['quoted words', 'Never say “ticket”, "ticket", «ticket» or „Ticket“.', 'Never say , , or .'],
  ['addresses', '[the case](https://x.example/ticket) https://ticket.example\n', '[the case'],
  ['a comment', 'Open. <!-- ticket --> Write.', 'Open. Write.'],
  ['the name of a block and its fields', ':::say{channel=ticket}\nYour case.\n:::', 'Your case.'],
  ['a tag and its fields', '<Say channel="ticket">Your case.</Say>', 'Your case.'],
])('leaves out %s', (_, text, expected) => {
  expect(left(text)).toBe(expected);
});

test.each([
  ['what we say to customers', ':::say\nYour ticket is open.\n:::', 'Your ticket is open.'],
  ['a condition', '::::when{if="the ticket is open"}\nCall.\n::::', 'the ticket is open Call.'],
  ['a condition in brackets', ':::when[the ticket is open]\nCall.\n:::', '[the ticket is open] Call.'],
  ['a condition of a tag', '<When if="the ticket is open">Call.</When>', 'the ticket is open Call.'],
  ['the words of a link', '[The ticket](touchpoint/x)', '[The ticket'],
  ['what follows a mark for inches', 'A 5" screen shows the ticket.', 'A 5" screen shows the ticket.'],
])('keeps %s', (_, text, expected) => {
  expect(left(text)).toBe(expected);
});

test('every character keeps its place', () => {
  const text = 'Say “no” 🙂\r\n\r\n> ticket 🙂\r\n\r\n`code` :::say{channel=x}\r\n';
  expect(ownWordsOfPlay(text)).toHaveLength(text.length);
  expect(ownWords(text)).toHaveLength(text.length);
});

test('a text of nothing but openings is read in a moment', () => {
  for (const mark of ['“', '"', '`', '<!--', '```\n', '> ', ':::{', '<a', '](', '['])
    ownWordsOfPlay(mark.repeat(20_000));
});
