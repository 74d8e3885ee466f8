import { expect, test } from 'vitest';
import { components } from './components.ts';
import { readBody } from './read-body.ts';
import { renderBody } from './render-body.ts';

const options = {
  href: (reference: string) => (reference.startsWith('team/nobody') ? undefined : `/base/${reference}/`),
  title: (reference: string) => (reference === 'team/care' ? 'Customer Care' : undefined),
  sitePath: (path: string) => `/base${path}`,
  open: { crm: 'https://crm.invalid/new', bad: 'javascript:x' },
};
const html = (text: string, format: 'md' | 'mdx' = 'md') => renderBody(text, format, options).html.replaceAll('\n', '');

test.each([
  ['Open until 20:00, see 10:30:45[a *b*]{c}', '<p>Open until 20:00, see 10:30:45[a <em>b</em>]{c}</p>'],
  ['::note[a]{b=c}', '<p class="literal">::note[a]{b=c}</p>'],
  ['a <b>x</b> <!-- gone -->', '<p>a &lt;b>x&lt;/b> </p>'],
  ['<script>x</script>', '<p class="literal">&lt;script>x&lt;/script></p>'],
  ['<!-- gone --> <div>', '<p class="literal"> &lt;div></p>'],
  ['A {1+1}', '<p>A {1+1}</p>'],
  ['[a](team/care)', '<p><a href="/base/team/care/">a</a></p>'],
  ['[a](team/nobody)', '<p>a</p>'],
  ['[a](javascript:x)', '<p>a</p>'],
  ['[a](/x)', '<p><a href="/base/x">a</a></p>'],
  [
    '<https://e.invalid>',
    '<p><a href="https://e.invalid/" class="external" rel="noopener noreferrer">https://e.invalid</a></p>',
  ],
  ['<mailto:a@e.invalid>', '<p><a href="mailto:a@e.invalid">mailto:a@e.invalid</a></p>'],
  [
    '![the *box*](/images/box.png "t")',
    '<p><img src="/base/images/box.png" alt="the box" title="t" loading="lazy"></p>',
  ],
  [
    '![box](https://e.invalid/x.png)',
    '<p><a href="https://e.invalid/x.png" class="external" rel="noopener noreferrer">box</a></p>',
  ],
  ['[![box](https://e.invalid/x.png)](team/care)', '<p><a href="/base/team/care/">box</a></p>'],
  ['![box](/images/x.svg)', '<p>box</p>'],
  ['![](data:image/png;base64,x)', '<p>data:image/png;base64,x</p>'],
  ['[Mind]: this', '<p class="literal">[Mind]: this</p>'],
  ['[a]\n\n[a]: team/care\n[a]: again', '<p><a href="/base/team/care/">a</a></p><p class="literal">[a]: again</p>'],
  ['- [ ] a\n- [x] b\n- c', '<ul><li class="task">a</li><li class="task done">b</li><li>c</li></ul>'],
  ['7. a\n8. b', '<ol start="7"><li>a</li><li>b</li></ol>'],
  ['~~~ call me\nx\n~~~', '<p class="label">call me</p><pre tabindex="0"><code>x</code></pre>'],
  ['# constructor', '<h3 id="body-constructor">constructor</h3>'],
  [':::foo[a]{b=c}\nx\n:::', '<p class="literal">:::foo[a]{b=c}</p><p>x</p>'],
  [':::note\nx\n::: end', '<aside class="note" role="note"><p>x</p></aside><p class="literal">::: end</p>'],
  [':::say\nx\n:::', '<blockquote class="say"><p>x</p></blockquote>'],
  [
    ':::say{channel=live-chat}\nx\n:::',
    '<blockquote class="say"><p class="label">Say, by live chat</p><p>x</p></blockquote>',
  ],
  [':::steps\n1. a\n:::', '<div class="steps"><ol><li>a</li></ol></div>'],
  [':::checklist\n- a\n:::', '<div class="checklist"><ul><li class="task">a</li></ul></div>'],
  [
    ':::when[the *customer* [moved](/x)]\nx\n:::',
    '<details class="when" id="body-when-the-customer-moved"><summary>When the <em>customer</em> moved</summary><p>x</p></details>',
  ],
  [
    ':::when{if="When it rains"}\nx\n:::',
    '<details class="when" id="body-when-it-rains"><summary>When it rains</summary><p>x</p></details>',
  ],
  [
    ':::open{tool=crm}\nOpen [it](/x)\n:::',
    '<p><a href="https://crm.invalid/new" class="external" rel="noopener noreferrer">Open it</a></p>',
  ],
  [':::open{tool=nope}\nOpen\n:::', '<p>Open</p>'],
  [':::open{tool=bad}\nOpen\n:::', '<p>Open</p>'],
  [':::open{tool=constructor}\nOpen\n:::', '<p>Open</p>'],
  [
    ':::escalate{to=care}\nx\n:::',
    '<aside class="escalate" role="note"><p class="label">Escalate to <a href="/base/team/care/">Customer Care</a></p><p>x</p></aside>',
  ],
  [':::note\nx\n:::', '<aside class="note" role="note"><p>x</p></aside>'],
])('in .md %j becomes %s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test.each([
  [
    '<Say channel="chat">a *b*</Say>',
    '<blockquote class="say"><p class="label">Say, by chat</p><p>a <em>b</em></p></blockquote>',
  ],
  ['<Note>\n\na\n\n</Note>', '<aside class="note" role="note"><p>a</p></aside>'],
  [
    'a <Open tool="crm">b</Open>',
    '<p>a <a href="https://crm.invalid/new" class="external" rel="noopener noreferrer">b</a></p>',
  ],
  [':::note\na\n:::', '<aside class="note" role="note"><p>a</p></aside>'],
  ['a {x} {/* gone */}', '<p>a {x} </p>'],
  ['export const a = 1', '<p class="literal">export const a = 1</p>'],
  ['<Say {...x}>a</Say>', '<p class="literal">&lt;Say {...x}></p><p>a</p><p class="literal">&lt;/Say></p>'],
  ['a <b>c</b>', '<p>a &lt;b>c&lt;/b></p>'],
  ['<img src=x onerror="y">', '<pre tabindex="0">&lt;img src=x onerror="y"></pre>'],
  ['a {b', '<pre tabindex="0">a {b</pre>'],
])('in .mdx %j becomes %s', (text, expected) => {
  expect(html(text, 'mdx')).toBe(expected);
});

test('components stand in each other', () => {
  const text = '::::steps\n1. a\n\n   :::say{channel=phone}\n   b\n   :::\n2. c\n::::';
  expect(html(text)).toBe(
    '<div class="steps"><ol><li><p>a</p><blockquote class="say"><p class="label">Say, by phone</p><p>b</p></blockquote></li><li><p>c</p></li></ol></div>',
  );
});

test('a row with more cells than the head loses none, and the table scrolls on its own', () => {
  expect(html('|a|b|\n|-|:-:|\n|1|2|3|\n|4|')).toBe(
    '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>' +
      '<thead><tr><th scope="col">a</th><th class="center" scope="col">b</th><td></td></tr></thead>' +
      '<tbody><tr><td>1</td><td class="center">2</td><td>3</td></tr><tr><td>4</td><td class="center"></td><td></td></tr></tbody>' +
      '</table></div>',
  );
});

test('the highest heading becomes the third level, ids differ, and links to them follow', () => {
  const { html, headings } = renderBody('## A: x\n\n#### A x\n\n[to](#a-x-2) [top](#main)\n', 'md', {
    ...options,
    idPrefix: 'play-',
  });
  expect(headings).toEqual([
    { depth: 3, id: 'play-a-x', text: 'A: x' },
    { depth: 5, id: 'play-a-x-2', text: 'A x' },
  ]);
  expect(html).toContain('<h5 id="play-a-x-2">A x</h5>');
  expect(html).toContain('href="#play-a-x-2"');
  expect(html).toContain('href="#main"');
});

test('what is nested beyond reason is shown as written', () => {
  expect(html('> '.repeat(90) + 'deep')).toContain('deep');
  expect(html('> '.repeat(90) + 'deep').match(/<blockquote>/g)).toHaveLength(60);
});

test('words of parts that stand apart are apart in the search index', () => {
  expect(renderBody('# A\nb *c*d\n\n- e\n- f\n\n![g](/images/g.png)', 'md', options).text).toBe('A b cd e f g');
});

test.each(Object.entries(components))('the example of %s is faultless and shows as one', (name, { example }) => {
  expect(readBody(example, 'md').issues).toEqual([]);
  expect(html(example)).not.toContain('literal');
  expect(html(example)).toMatch(name === 'open' ? /<a href/ : new RegExp(`class="${name}"`));
});

test('a character that turns the reading direction is shown as unknown, however it is written', () => {
  const { html, text } = renderBody('Refund &#x202e;003 EUR&#8295; now', 'md', { href: () => undefined, open: {} });
  expect(html).toContain('Refund \ufffd003 EUR\ufffd now');
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
