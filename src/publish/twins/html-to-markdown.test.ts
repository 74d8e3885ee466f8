import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.ts';

const page = (main: string): string =>
  `<!doctype html><body><nav>no</nav><main class="x">${main}</main><footer>no</footer></body>`;
const twin = (main: string): string => htmlToMarkdown(page(main)).trimEnd();

test.each([
  ['a heading', '<h2>What we <em>say</em></h2>', '## What we *say*'],
  ['a heading of signs that would close it', '<h2>C # ##</h2>', String.raw`## C # \##`],
  ['a heading that is a sign', '<h3>#</h3>', String.raw`### \#`],
  ['a paragraph with a link', '<p>See <a href="/a/">the  spare</a>.</p>', 'See [the spare](/a/).'],
  ['a link to a place on the page', '<p><a href="#x">here</a></p>', 'here'],
  ['an address with a bracket', '<p><a href="/a(b)/">here</a></p>', '[here](</a(b)/>)'],
  ['a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['steps that hold blocks', '<ol><li><p>one</p><blockquote><p>say</p></blockquote></li></ol>', '1. one\n\n   > say'],
  ['facts', '<dl><div><dt>Clock</dt><dd>1 hour</dd></div></dl>', '- **Clock:** 1 hour'],
  [
    'a table',
    '<table><thead><tr><th>From</th><th>To</th></tr></thead><tbody><tr><td>Care</td><td>a | b</td></tr></tbody></table>',
    '| From | To |\n| --- | --- |\n| Care | a \\| b |',
  ],
  ['what folds', '<details><summary>When it rains</summary><p>Wait.</p></details>', '**When it rains**\n\nWait.'],
  ['code with backticks', '<p><code>a`b</code></p>', '``a`b``'],
  ['a text that is drawn', '<pre><code>journey\n  title a</code></pre>', '```\njourney\n  title a\n```'],
  [
    'what is hidden, or there for the mouse',
    '<p hidden>a</p><form><input></form><p aria-hidden="true">b</p><p>c</p>',
    'c',
  ],
  ['words that stand apart only on the screen', '<p>one<span class="note">two</span></p>', 'one two'],
])('%s', (_, html, markdown) => {
  expect(twin(html)).toBe(markdown);
});

test('a page without a main part has an empty twin', () => {
  expect(htmlToMarkdown('<!doctype html><p>moved</p>')).toBe('');
});

const textOf = (node: {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly unknown[];
}): string =>
  node.type === 'text'
    ? (node.value ?? '')
    : (node.children ?? []).map((child) => textOf(child as typeof node)).join('');

test('whatever words a page says, its twin says, read as Markdown', () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const words = fc.stringMatching(/^[ -~äéß“”–]{1,60}$/);
  fc.assert(
    fc.property(fc.constantFrom('p', 'h2', 'li'), words, (name, text) => {
      const html = name === 'li' ? `<ul><li>${escape(text)}</li></ul>` : `<${name}>${escape(text)}</${name}>`;
      const tree = markdownToMdast(htmlToMarkdown(page(html)));
      const plain = (said: string) => said.replace(/\s+/g, '');
      expect(plain(textOf(tree))).toBe(plain(text));
    }),
    { numRuns: 500 },
  );
});
