import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { inParts, siteOnDisk } from './site-on-disk.ts';

/** Faults that a reader may meet. What is only a matter of style is switched off, each for its reason. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // The style sheet keeps telephone numbers on one line.
      'tel-non-breaking': 'off',
      // A title is as long as what the entry is called.
      'long-title': 'off',
      // A region inside a section is a box that scrolls, and no section of its own.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // Two drawings of an author may have one title.
      'unique-landmark': 'off',
      // The one field of a search is sent with Enter.
      'wcag/h32': 'off',
    },
  }),
);

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? 'the page'}`),
  );
}

test.each([
  ['an id twice', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
  ['a block in a paragraph', '<p><div>a</div></p>', 'close-order'],
  ['a list of paragraphs', '<ul><p>a</p></ul>', 'element-permitted-content'],
  ['a picture that says nothing', '<img src="a.png">', 'wcag/h37'],
  ['a button in a link', '<a href="/"><button type="button">a</button></a>', 'element-permitted-content'],
])('the validator finds %s', async (_, html, rule) => {
  expect((await faultsOf(html)).some((fault) => fault.startsWith(`${rule}:`))).toBe(true);
});

const sites = (['example', 'below', 'library', 'hostile'] as const).flatMap((name) =>
  inParts(siteOnDisk(inject('sites')[name]).pages, name === 'hostile' ? 4 : name === 'example' ? 2 : 1).map(
    (pages, index) => ({ name, pages, part: index + 1 }),
  ),
);

describe('every page is valid HTML', () => {
  test.each(sites)('on the site "$name", part $part', async ({ name, pages }) => {
    const site = siteOnDisk(inject('sites')[name]);
    // The same pages below another path differ in their addresses alone.
    const looked = name === 'below' ? site.kinds : pages;
    const found: string[] = [];
    for (const page of looked) found.push(...(await faultsOf(site.html(page))).map((fault) => `${page}: ${fault}`));
    expect(found).toEqual([]);
    expect(looked.length).toBeGreaterThan(10);
  });
});
