import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderBody } from './render-body.ts';
import { readTarget, refusalOfImage } from './target.ts';
import type { HtmlNode } from './tree.ts';

test.each([
  ['javascript:void(0)', 'javascript'],
  ['JaVaScRiPt:x', 'javascript'],
  ['java\tscript:x', 'javascript'],
  ['java\nscript:x', 'javascript'],
  ['\u0001javascript:x', 'javascript'],
  [' javascript:x', 'javascript'],
  ['java\u200bscript:x', 'javascript'],
  ['data:text/html,x', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:///etc/passwd', 'file'],
  ['blob:https://e.invalid/x', 'blob'],
  ['intent:x', 'intent'],
  ['ftp://e.invalid', 'ftp'],
])('%j leads nowhere', (address, scheme) => {
  expect(readTarget(address)).toEqual({ to: 'nowhere', reason: 'scheme', scheme });
});

test.each([
  ['https://e.invalid/a?b#c', { to: 'outside', href: 'https://e.invalid/a?b#c' }],
  ['HTTP://E.invalid', { to: 'outside', href: 'http://e.invalid/' }],
  ['//e.invalid/x', { to: 'outside', href: 'https://e.invalid/x' }],
  ['\\\\e.invalid', { to: 'outside', href: 'https://e.invalid/' }],
  ['mailto:care@e.invalid', { to: 'outside', href: 'mailto:care@e.invalid' }],
  ['tel:+31201234567', { to: 'outside', href: 'tel:+31201234567' }],
  ['#part', { to: 'here', anchor: 'part' }],
  ['../other page', { to: 'site', href: '../other%20page' }],
  ['/glossary/?q=a%20b', { to: 'site', href: '/glossary/?q=a%20b' }],
  ['term/spare#a', { to: 'entry', reference: 'term/spare#a' }],
  ['term/Spare', { to: 'nowhere', reason: 'not-a-reference' }],
  ['http://[', { to: 'nowhere', reason: 'unreadable' }],
  ['https:x', { to: 'nowhere', reason: 'unreadable' }],
])('%j leads to %j', (address, target) => {
  expect(readTarget(address)).toEqual(target);
});

const piece = fc.constantFrom(
  ...[
    'javascript',
    'JAVA',
    'script',
    'data',
    'vbscript',
    'http',
    'https',
    'mailto',
    'tel',
    'file',
    ':',
    '//',
    '/',
    '\\',
  ],
  ...[
    '&#x09;',
    '&#106;',
    '&Tab;',
    '&NewLine;',
    '&colon;',
    '\u0001',
    '\u200b',
    '%0a',
    '#',
    '?',
    '@',
    'e.invalid',
    '"',
    "'",
  ],
);
const address = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const around = fc.constantFrom<(address: string) => string>(
  (to) => `[words](${to})`,
  (to) => `[words](<${to}> "title")`,
  (to) => `<${to}>`,
  (to) => `![words](${to})`,
  (to) => `[words]\n\n[words]: ${to}`,
  (to) => `![words][r]\n\n[r]: <${to}>`,
  (to) => to,
);

function addressesIn(node: HtmlNode): string[] {
  const own = node.type === 'element' ? [node.properties['href'], node.properties['src']] : [];
  const inner = 'children' in node ? node.children.flatMap(addressesIn) : [];
  return [...own, ...inner].filter((value) => typeof value === 'string');
}

test('any address that reaches a page parses to an allowed scheme', () => {
  fc.assert(
    fc.property(address, address, around, (to, tool, write) => {
      const open = { crm: tool };
      const body = `${write(to)}\n\n:::open{tool=crm}\nwords\n:::`;
      const { html } = renderBody(body, 'md', { href: () => to, open });
      for (const found of addressesIn(htmlToHast(html, { fragment: true }))) {
        const { protocol } = new URL(found, 'https://site.invalid/a/');
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'vbscript:x', 'file:///etc/passwd', 'blob:x'])(
  'a picture at %s is no picture from elsewhere but an error',
  (address) => {
    expect(refusalOfImage(address)).toBe('place');
  },
);

test('a picture on another site is told as remote', () => {
  expect(refusalOfImage('https://e.example/cup.png')).toBe('remote');
});
