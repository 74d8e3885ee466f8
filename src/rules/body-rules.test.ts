import { expect, test } from 'vitest';
import type { Trouble } from '../model/trouble.ts';
import { resolve } from '../model/resolve.ts';
import { readBody } from '../sources/body/read-body.ts';
import { bodyCode } from './body-code.ts';
import { bodyComponent } from './body-component.ts';
import { bodyDiagram } from './body-diagram.ts';
import { bodyHtml } from './body-html.ts';
import { bodyImage } from './body-image.ts';
import { bodyLink } from './body-link.ts';

const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });

/** What the rules of bodies say of a body, each as message and hint. */
function told(text: string, format: 'md' | 'mdx' = 'md'): readonly string[] {
  const troubles = readBody(text, format).issues.map((issue): Trouble => ({
    type: 'body',
    file: 'a.md',
    subject: '"Cup"',
    issue,
    range: [issue.offset, issue.endOffset],
  }));
  const given = { playbook, today: '2026-11-20', troubles, rules: [] };
  return [bodyCode, bodyComponent, bodyHtml, bodyImage, bodyLink, bodyDiagram].flatMap((rule) =>
    [...rule.check(given)].map(({ message, hint }) => `${message} ${hint}`),
  );
}

const fence = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\`\n\n`;

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
  [
    'a diagram with settings',
    fence('%%{init: {}}%%\nflowchart LR'),
    '"Cup" has a diagram with settings of its own: "%%{init: {}}%%". Take them out: a diagram looks like the page it stands on.',
  ],
  [
    'a diagram that acts',
    fence('flowchart LR\n  click A "https://a.example"'),
    '"Cup" has a diagram that acts on a click: "click A "https://a.example"". Take the line out, and put the link into the words below the diagram.',
  ],
  [
    'a diagram with a picture in it',
    fence('flowchart LR\n  A@{ img: "x.png" }'),
    '"Cup" has a diagram with a picture or an icon in it: "A@{ img: "x.png" }". Write words in its place.',
  ],
  [
    'a diagram of no kind',
    fence('jurney'),
    '"Cup" has a diagram that begins with "jurney", and no diagram that we know begins so. Begin it with the word for its kind, such as journey or flowchart.',
  ],
  [
    'a line that is none of a journey',
    fence('journey\n  A: 1\n  Pay'),
    '"Cup" has a diagram with a line that is no title, section or stop of a journey: "Pay". Write a stop as "name: score: who", with a score from 1 to 5.',
  ],
  [
    'a stop that begins as Mermaid does',
    fence('journey\n  Journey planned: 1'),
    '"Cup" has a diagram in which "Journey planned" begins with a word of Mermaid’s own. Begin it with another word.',
  ],
  [
    'a time of day in a stop',
    fence('journey\n  Ring at 09:30: 1'),
    '"Cup" has a diagram in which Mermaid takes the words after a colon for something else: "Ring at 09:30". Write the colon as #58;',
  ],
  [
    'a semicolon in a stop',
    fence('journey\n  Look; think: 1'),
    '"Cup" has a diagram which Mermaid cannot read beyond a semicolon. Write the semicolon as #59;',
  ],
  [
    'a number sign in a stop',
    fence('journey\n  Find shelf #4: 1'),
    '"Cup" has a diagram of which Mermaid leaves out "#4: 1". Write the # as #35; or take the words out.',
  ],
  [
    'a score out of range',
    fence('journey\n  Pay: 6: Me'),
    '"Cup" has a diagram with the score "6". Write a whole number from 1 to 5.',
  ],
  [
    'a journey without a stop',
    fence('journey\n  title A day'),
    '"Cup" has a diagram of a journey without a stop. Write a stop as "name: score: who".',
  ],
  [
    'a journey that nobody can follow',
    fence(`journey${'\n  Wait: 1'.repeat(61)}`),
    '"Cup" has a diagram with 61 stops, and nobody can follow more than 60. Make several diagrams of it.',
  ],
  [
    'a diagram after twenty others',
    fence('journey\n  Wait: 1').repeat(21),
    '"Cup" has a diagram after 20 others in one text, and no more are drawn. Split the text into several entries.',
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
