import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { renderBody } from './render-body.ts';
import type { HtmlNode } from './tree.ts';

const options = { href: (reference: string) => `/${reference}/`, open: { crm: 'https://crm.invalid/' } };

/** The words as a browser would show them, read from the HTML and not from our own tree. */
function shown(html: string): string {
  const collect = (node: HtmlNode): string => {
    if (node.type === 'text') return node.value;
    const alt = node.type === 'element' && typeof node.properties['alt'] === 'string' ? node.properties['alt'] : '';
    return alt + ('children' in node ? node.children.map(collect).join('') : '');
  };
  return collect(htmlToHast(html, { fragment: true }));
}

const lettersAndDigits = (text: string) => [...text.matchAll(/[\p{L}\p{N}\p{M}]/gu)].join('');

/**
 * Takes out of a source what may vanish from a page: an address of a link, a character reference (it is shown as its
 * character), a comment, the number of a list item and the x of a task. All else that is a letter or digit must show.
 */
function withoutVanishing(source: string): string {
  return source
    .replaceAll('](', '] (')
    .replaceAll(']:', '] :')
    .replace(/&(?=[#\p{L}])/gu, '& ')
    .replaceAll('<!', '< !')
    .replace(/(\d)([.)])/g, '$1 $2')
    .replaceAll(/\[[xX]\]/g, '[ x]');
}

const token = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Ring', 'open', 'until', 'x', 'été', 'שלום', 'İ', '日本', 'e\u0301', '20', '7'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        ':',
        '::',
        ':::',
        '::::',
        '[',
        ']',
        '{',
        '}',
        '(',
        ')',
        '<',
        '>',
        '&',
        '*',
        '**',
        '_',
        '#',
        '## ',
        '- ',
        '> ',
      ],
      ...[
        '|',
        '|-|',
        '~',
        '~~',
        '~~~',
        '`',
        '```',
        '\\',
        '!',
        '"',
        "'",
        '=',
        '===',
        '---',
        '+',
        '1. ',
        '[ ] ',
        '/',
        '@',
        '.',
      ],
      ...[
        ':::foo',
        ':::foo[',
        '::leaf',
        ':text[',
        '{a=b}',
        '<b>',
        '</b>',
        '<div>',
        '<a href="',
        '<Say>',
        '</Say>',
        '<Card a="b"/>',
      ],
      ...['http://', 'www.', 'import ', 'export ', '{1+1}', '😀', '::: note', '\t', '    '],
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\n  ', '\r\n') },
);
const source = fc.array(token, { maxLength: 40 }).map((tokens) => withoutVanishing(tokens.join('')));

test.each(['md', 'mdx'] as const)('every visible character of a .%s source is on the page, in order', (format) => {
  fc.assert(
    fc.property(source, (text) => {
      // An accepted tag is markup: `.mdx` takes `<Say>` for what it is, so its name does not show.
      const markup = format === 'mdx' ? shownTags(text) : [text];
      const found = lettersAndDigits(shown(renderBody(text, format, options).html));
      expect(markup.map(lettersAndDigits)).toContain(found);
    }),
    // Found by longer runs: the parser drops words after the end of a block, after a brace and a tab, in a wide row.
    {
      numRuns: 4000,
      examples: [[':::foo\nx\n::: end'], ['{a}\t<b>\n'], ['|a|\n|-|\n|b|c|'], ['~~~ Ring\nx'], ['Ring:a[b]{c}']],
    },
  );
});

/** With none, some or all of the `<Say>` tags taken as components. */
function shownTags(text: string): string[] {
  const parts = text.split(/(<\/?Say>)/);
  const tags = parts.length >> 1;
  if (tags > 8) return [text, text.replace(/<\/?Say>/g, '')];
  return Array.from({ length: 2 ** tags }, (_, mask) =>
    parts.map((part, index) => (index % 2 === 1 && mask & (1 << (index >> 1)) ? '' : part)).join(''),
  );
}

const around = fc.constantFrom<readonly [string, string, string]>(
  [':::say{channel=live-chat}\n\n', '\n\n:::', 'Say by live chat'],
  [':::say\n\n', '\n\n:::', ''],
  [':::when[it rains]\n\n', '\n\n:::', 'When it rains'],
  [':::when{if="it rains"}\n\n', '\n\n:::', 'When it rains'],
  [':::note\n\n', '\n\n:::', ''],
  [':::escalate{to=care}\n\n', '\n\n:::', 'Escalate to care'],
  [':::open{tool=crm}\n\n', '\n\n:::', ''],
  [':::open{tool=nope}\n\n', '\n\n:::', ''],
  [':::checklist\n\n- a ', '\n\n:::', 'a'],
  [':::foo\n\n', '\n\n:::', 'foo'],
  [':::foo[a *b*]{c=d} e\n\n', '\n\n:::', 'foo a b c d e'],
  [':::say{chanel=x}\n\n', '\n\n:::', 'say chanel x'],
);
const line = fc
  .array(fc.constantFrom('Ring', '20:00', ':b[c]', ' ', '*', '_', '`', '[', ']', '{', '}', '<b>', '&', '#', '日本'), {
    maxLength: 12,
  })
  .map((tokens) => `Words ${withoutVanishing(tokens.join(''))}`);

test('a component adds its label and takes away nothing', () => {
  fc.assert(
    fc.property(around, line, ([before, after, label], words) => {
      const { html } = renderBody(before + words + after, 'md', options);
      expect(lettersAndDigits(shown(html))).toBe(lettersAndDigits(label + words));
    }),
    { numRuns: 1500 },
  );
});

test('the words for the search index are the words of the page', () => {
  fc.assert(
    fc.property(source, (text) => {
      const rendered = renderBody(text, 'md', options);
      expect(lettersAndDigits(rendered.text)).toBe(lettersAndDigits(shown(rendered.html)));
    }),
  );
});
