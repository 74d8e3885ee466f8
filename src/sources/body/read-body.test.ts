import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const brief = (text: string, format: 'md' | 'mdx' = 'md') =>
  readBody(text, format).issues.map(({ rule, reason, what }) => `${rule} ${reason}: ${what}`);

test.each([
  ['plain words', 'Ring the customer at 10:30. *Smile.*', []],
  ['raw HTML', 'a <b>bold</b> word', ['body-html tag: <b>']],
  ['a block of HTML', '<div onclick="x">\nx\n</div>', ['body-html tag: <div onclick="x">']],
  ['a script', '<ScRiPt src=/x.js></script>', ['body-html tag: <ScRiPt src=/x.js>']],
  ['a comment', 'a <!-- note --> b\n\n<!-- block -->', []],
  ['a tag behind a comment', '<!-- a --> <b>', ['body-html tag: <b>']],
  [
    'a tag behind a comment that a browser ends early',
    '<!-- --!><script>x',
    ['body-html comment-not-closed: <!-- --!><script>x'],
  ],
  ['a comment inside quotes', '<p title="<!--">words --></p>', ['body-html tag: <p title="<!--">']],
  ['braces', 'A {1+1} {process.env.PATH}', []],
  ['a script address', '[a](javascript:x)', ['body-link scheme: javascript:x']],
  ['an address of a used definition', '[a]\n\n[a]: vbscript:x', ['body-link scheme: vbscript:x']],
  ['an unused definition', '[a]: vbscript:x', []],
  ['a reference with a wrong id', '[a](team/Care_1)', ['body-link not-a-reference: team/Care_1']],
  ['a remote picture', '![a](http://127.0.0.1/x.png)', ['body-image remote: http://127.0.0.1/x.png']],
  ['a picture elsewhere', '![a](/other/x.png)', ['body-image place: /other/x.png']],
  ['a picture that climbs', '![a](/images/../x.png)', ['body-image place: /images/../x.png']],
  ['a drawing', '![a](/images/x.svg)', ['body-image format: /images/x.svg']],
  ['a good picture', '![a](/images/a/x.WEBP)', []],
  ['an unknown block', ':::foo\nx\n:::', ['body-component unknown: :::foo']],
  ['a block never closed', ':::note\nx', ['body-component not-closed: :::note']],
  ['equal colons inside each other', ':::note\n:::say\nx\n:::\n:::', ['body-component not-closed: :::note']],
  ['a blank before the name', '::: note\nx', ['body-component stray: ::: note']],
  ['a colon line that closes nothing', 'a\n\n:::', ['body-component stray: :::']],
  ['words after the end of a block', ':::note\nx\n::: end', ['body-component stray: ::: end']],
  ['colons in the middle of a line', 'so **then** ::: x', []],
  ['words after the name', ':::note Remember\nx\n:::', ['body-component words-after: :::note Remember']],
  [
    'an attribute apart from the name',
    ':::say {channel=a}\nx\n:::',
    ['body-component words-after: :::say {channel=a}'],
  ],
  ['words in brackets where none go', ':::say[a]\nx\n:::', ['body-component label: :::say[a]']],
  ['an unknown attribute', ':::say{chanel=a}\nx\n:::', ['body-component attribute-unknown: chanel=a']],
  [
    'an attribute that is no id',
    ':::say{channel="My Chat"}\nx\n:::',
    ['body-component attribute-value: channel="My Chat"'],
  ],
  ['a missing attribute', ':::when\nx\n:::', ['body-component attribute-missing: :::when']],
  ['a condition twice', ':::when[a]{if=b}\nx\n:::', ['body-component label: :::when[a]{if=b}']],
  ['steps without numbers', ':::steps\n- x\n:::', ['body-component no-list: :::steps']],
  ['a checklist without items', ':::checklist\nx\n:::', ['body-component no-list: :::checklist']],
])('%s in .md', (_, text, issues) => {
  expect(brief(text)).toEqual(issues);
});

test.each([
  ['an import', "import fs from 'node:fs'", ["body-code import-or-export: import fs from 'node:fs'"]],
  ['an export', 'export const m = 1', ['body-code import-or-export: export const m = 1']],
  ['an expression', 'a {process.env.X} b', ['body-code expression: {process.env.X}']],
  ['an expression on its own', '{(()=>{globalThis.x=1})()}', ['body-code expression: {(()=>{globalThis.x=1})()}']],
  ['a comment', '{/* to do */}', []],
  ['a spread', '<Say {...x}>a</Say>', ['body-code spread: {...x}']],
  ['an expression in an attribute', '<Say channel={f}>a</Say>', ['body-code attribute-expression: channel={f}']],
  [
    'a required attribute that is an expression',
    '<Open tool={f}>a</Open>',
    ['body-code attribute-expression: tool={f}'],
  ],
  ['an unknown component', '<Card/>', ['body-component unknown: <Card/>']],
  ['a handler on a component', '<Say onClick="x">a</Say>', ['body-component attribute-unknown: onClick="x"']],
  ['a component in small letters', '<say>a</say>', ['body-component unknown: <say>']],
  ['HTML', '<iframe srcdoc="x"></iframe>', ['body-html tag: <iframe srcdoc="x">']],
  ['a nameless tag', '<>x</>', ['body-html tag: <>']],
  ['a block in the middle of a line', 'a <Say>b</Say> c', ['body-component not-alone: <Say>']],
  ['a link into a tool in the middle of a line', 'a <Open tool="crm">b</Open> c', []],
  ['an HTML comment', 'x\n\n<!-- c -->', ['body-code unreadable: <!-- c -->']],
  ['a tag never closed', 'a\n\n<Say>\n\nb', ['body-code unreadable: <Say>']],
  ['words that the parser skips', '> {a}\t<b>\n> c', ['body-code expression: {a}', 'body-code unreadable: <b>']],
  ['a brace never closed', '😀 a {b', ['body-code unreadable: {b']],
])('%s in .mdx', (_, text, issues) => {
  expect(brief(text, 'mdx')).toEqual(issues);
});

test('places count as JavaScript counts, whatever stands before', () => {
  const text =
    'é 😀 שלום\r\n\r\n> x <b> [a](team/care) [b](<file:///etc/passwd> "t")\r\n\r\n:::say{channel=live-chat}\r\nx\r\n:::\r\n';
  const { issues, references } = readBody(text, 'md');
  const cut = ({ offset, endOffset }: { offset: number; endOffset: number }) => text.slice(offset, endOffset);
  expect(issues.map(cut)).toEqual(['<b>', 'file:///etc/passwd']);
  expect(references.map(cut)).toEqual(['team/care', 'channel=live-chat']);
  expect(references.map(({ reference }) => reference)).toEqual(['team/care', 'channel/live-chat']);
});

test('references come from links, definitions and components; tools are apart', () => {
  const text =
    '[a](touchpoint/keep-me-online#spare)\n\n[b][r] [c](page/x) [d](a/b)\n\n[r]: term/spare\n\n:::escalate{to=care}\nx\n:::\n\n:::open{tool=crm}\nx\n:::';
  const { references, tools } = readBody(text, 'md');
  expect(references.map(({ reference }) => reference)).toEqual([
    'touchpoint/keep-me-online#spare',
    'term/spare',
    'team/care',
  ]);
  expect(tools.map(({ reference }) => reference)).toEqual(['crm']);
});

test('the excerpt is the first paragraph in plain words, cut between words', () => {
  expect(readBody('# Title\n\nRing *the* [customer](x)\nat 10:30.\n\nMore.', 'md').excerpt).toBe(
    'Ring the customer at 10:30.',
  );
  const long = readBody('word '.repeat(100), 'md').excerpt;
  expect(long).toMatch(/ word…$/);
  expect(long.length).toBeLessThanOrEqual(240);
  expect(readBody('# Title', 'md').excerpt).toBe('');
});
