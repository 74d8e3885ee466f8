import { expect, test } from 'vitest';
import type { Trouble } from '../model/trouble.ts';
import { resolve } from '../model/resolve.ts';
import { readBody } from '../sources/body/read-body.ts';
import { bodyCode } from './body-code.ts';
import { bodyComponent } from './body-component.ts';
import { bodyHtml } from './body-html.ts';
import { bodyImage } from './body-image.ts';
import { bodyLink } from './body-link.ts';

const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });

/** What the five rules say of a body, each as message and hint. */
function told(text: string, format: 'md' | 'mdx' = 'md'): readonly string[] {
  const troubles = readBody(text, format).issues.map((issue): Trouble => ({
    type: 'body',
    file: 'a.md',
    subject: '"Cup"',
    issue,
    range: [issue.offset, issue.endOffset],
  }));
  const given = { playbook, today: '2026-11-20', troubles, rules: [] };
  return [bodyCode, bodyComponent, bodyHtml, bodyImage, bodyLink].flatMap((rule) =>
    [...rule.check(given)].map(({ message, hint }) => `${message} ${hint}`),
  );
}

test.each([
  ['a block with a slip in its name', ':::sya\nHi\n:::\n', '"Cup" has a block "sya" that we do not know. Write "say".'],
  [
    'a field that a block does not have',
    ':::say{chanel=app}\nHi\n:::\n',
    '"Cup" gives the block "say" a field "chanel" that it does not have. Write "channel".',
  ],
  [
    'a field on a block that has none',
    ':::note{title=a}\nHi\n:::\n',
    '"Cup" gives the block "note" a field "title" that it does not have. Take the field out: this block has none.',
  ],
  [
    'a block without what it needs',
    ':::open\nHi\n:::\n',
    '"Cup" has a block "open" without "tool". Write tool="..." in its first line.',
  ],
  [
    'a channel that is no id',
    ':::say{channel="My Phone"}\nHi\n:::\n',
    '"Cup" has a block "say" whose "channel" is not an id: channel="My Phone". Write the id in small letters, digits and single hyphens.',
  ],
  [
    'a condition without words',
    ':::when{if=" "}\nHi\n:::\n',
    '"Cup" has a block "when" whose "if" is empty. Write the words between the quotation marks.',
  ],
  [
    'words in brackets on a block that takes none',
    ':::note[Mind]\nHi\n:::\n',
    '"Cup" gives the block "note" words in brackets that it does not have. Write them on the lines below.',
  ],
  [
    'words after the opening',
    ':::note{} Mind\nHi\n:::\n',
    '"Cup" has words after the opening of its block "note". Write them on the lines below.',
  ],
  [
    'a block that is never closed',
    ':::note\nHi\n',
    '"Cup" never closes its block "note". Write a line ":::" after its last line; a block with another inside it takes one colon more.',
  ],
  [
    'a checklist without a list',
    ':::checklist\nHi\n:::\n',
    '"Cup" has a block "checklist" without a list. Begin each of its lines with "- ".',
  ],
  [
    'colons on their own',
    'Hi\n\n:::\n',
    '"Cup" has a line of colons that opens and closes nothing: ":::". Write the name of a block straight after three colons, or take the line out.',
  ],
  [
    'a comment that is never closed',
    '<!-- later\n',
    '"Cup" opens a comment that is never closed: "<!-- later". Close it with "-->".',
  ],
  [
    'a link that is no entry',
    '[a](touchpoint/My_Order)\n',
    '"Cup" links to "touchpoint/My_Order", which is not the name of an entry. Write the kind and the id, such as touchpoint/keep-me-online.',
  ],
  [
    'a picture in a form that we do not show',
    '![a](/images/a.svg)\n',
    '"Cup" shows the picture "/images/a.svg", which is not a PNG, JPEG or WebP. Save it as PNG, JPEG or WebP.',
  ],
])('%s is told with both sides and one action', (_, text, sentence) => {
  expect(told(text)).toEqual([sentence]);
});

test.each([
  ['a value to be run', '<Say channel={app}>\nHi\n</Say>\n', '{app}'],
  ['a tag that is never closed', '<Note>\nHi\n', 'cannot be read on from'],
  ['a block in the middle of a line', 'Hi <Note>there</Note> you\n', 'in the middle of a line'],
  ['too many braces', '{1}'.repeat(201), 'holds 201 braces, and 200 can be read safely'],
])('in .mdx, %s is told', (_, text, words) => {
  expect(told(text, 'mdx').join('\n')).toContain(words);
});

test('plain Markdown with every kind of block that we know has nothing to say against it', () => {
  const text =
    '# Play\n\n:::steps\n1. Look up\n2. Say hello\n:::\n\n:::say\nHello\n:::\n\n[Cups](term/cup) at 20:00, {1+1}\n';
  expect(told(text)).toEqual([]);
});
