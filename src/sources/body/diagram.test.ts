import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, toMermaid } from '../../formats/mermaid.ts';
import { anyJourney } from '../../testing/any-journey.ts';
import { mostInDiagram } from './diagram.ts';
import { readBody } from './read-body.ts';
import { renderBody } from './render-body.ts';

const options = { href: () => undefined, open: {} };
const fence = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\`\n`;
const rendered = (body: string, format: 'md' | 'mdx' = 'md') => renderBody(body, format, options);

/** What is found in the fences of a body, each as its reason and the very words. */
function found(body: string, format: 'md' | 'mdx' = 'md'): readonly string[] {
  return readBody(body, format).issues.map((issue) => {
    expect(issue.rule).toBe('body-diagram');
    expect(body.slice(issue.offset, issue.endOffset)).toBe(issue.what);
    return `${'reason' in issue ? issue.reason : ''}: ${issue.what}`;
  });
}

const day =
  'journey\n  title A day\n  section Go to work\n    Make tea: 5: Me\n    Walk: 3: Me, Cat\n  section Work\n    Sit: 1';

describe.each(['md', 'mdx'] as const)('in .%s', (format) => {
  test('a journey stands in words, and as a picture where there is one', () => {
    const body = `Words.\n\n${fence(day)}`;
    const first = rendered(body, format);
    expect(first.diagrams.map(({ title, description }) => `${title}: ${description}`)).toEqual([
      'A day: 3 stops, from “Make tea” to “Sit”.',
    ]);
    expect(first.html.replaceAll('\n', '')).toBe(
      '<p>Words.</p><figure class="as-text"><figcaption><p>A day. 3 stops, from “Make tea” to “Sit”.</p>' +
        '<p class="label">Go to work</p><ol><li>Make tea: 5 of 5, Me</li><li>Walk: 3 of 5, Me, Cat</li></ol>' +
        '<p class="label">Work</p><ol start="3"><li>Sit: 1 of 5</li></ol></figcaption></figure>',
    );
    const { html } = renderBody(body, format, { ...options, drawings: ['<svg></svg>'] });
    expect(html).toContain(
      '<div class="diagram" tabindex="0" role="region" aria-label="Diagram: A day"><svg></svg></div>',
    );
    expect(html).toContain('<details><summary>The same in words</summary><p class="label">Go to work</p>');
    expect(html).not.toContain('data-drawing');
  });

  test('search knows the words of a journey, not its source', () => {
    const { text } = rendered(fence(`%% for us\n${day}`), format);
    expect(text).toBe(
      'A day. 3 stops, from “Make tea” to “Sit”. Go to work Make tea: 5 of 5, Me Walk: 3 of 5, Me, Cat Work Sit: 1 of 5',
    );
  });

  test('any other diagram is its text, with what kind it is', () => {
    const { html, diagrams } = rendered(fence('stateDiagram-v2\n  [*] --> Open'), format);
    expect(diagrams).toEqual([]);
    expect(html).toBe(
      '<figure class="as-text"><pre tabindex="0"><code class="language-mermaid">stateDiagram-v2\n  [*] --> Open\n</code></pre>' +
        '<figcaption><p>State diagram, shown as its text.</p></figcaption></figure>',
    );
    expect(found(fence('stateDiagram-v2\n  [*] --> Open'), format)).toEqual([]);
  });
});

test.each([
  [
    'C2 a click that runs a program',
    'flowchart LR\n  A --> B\n  click A "javascript:1"',
    ['click: click A "javascript:1"'],
  ],
  ['C2 a click that calls a function', 'flowchart LR\n  click B call f()', ['click: click B call f()']],
  [
    'C2 a click in a journey',
    'journey\nA: 1\nclick A href "https://e.invalid"',
    ['click: click A href "https://e.invalid"'],
  ],
  [
    'C3 a directive',
    '%%{init:{"securityLevel":"loose"}}%%\njourney\nA: 1',
    ['settings: %%{init:{"securityLevel":"loose"}}%%'],
  ],
  ['C3 a directive in a line', 'journey\nA: 1 %%{init:{}}%%', ['settings: %%{init:{}}%%']],
  ['C3 front matter', '---\nconfig:\n  securityLevel: loose\n---\ngantt\n  A: 1d', ['settings: config:']],
  [
    'C4 styles by front matter',
    '---\nconfig: { themeCSS: "} body{" }\n---\njourney\nA: 1',
    ['settings: config: { themeCSS: "} body{" }'],
  ],
  ['C5 a keyword as data', 'journey\nA: 1\nJourney two: 1', ['word: Journey two']],
  ['C6 a semicolon', 'journey\na; b: 1', ['semicolon: ;']],
  ['C6 a number sign', 'journey\na # b: 1', ['dropped: # b: 1']],
  ['C7 a time of day', 'journey\nCall at 09:30: 4: Agent', ['colon: Call at 09:30']],
  ['C7 a score out of range', 'journey\nCall: 6: Agent', ['score: 6']],
  [
    'C10 a picture from elsewhere',
    'flowchart LR\n  A@{ img: "https://e.invalid/p.png" }',
    ['picture: A@{ img: "https://e.invalid/p.png" }'],
  ],
  ['C10 an icon', 'mindmap\n  a\n    ::icon(fa fa-book)', ['picture: ::icon(fa fa-book)']],
  ['C10 an icon in a journey', 'journey\nA: 1\nB@{ icon: "x" }', ['picture: B@{ icon: "x" }']],
  ['C12 a journey without a stop', 'journey\n  title A', ['no-stop: ```mermaid']],
  ['C12 61 stops', `journey\n${'A: 1\n'.repeat(61)}`, ['too-much: ```mermaid']],
  [
    'C12 21 people',
    `journey\nA: 1: ${Array.from({ length: 21 }, (_, n) => `P${String(n)}`).join()}`,
    ['too-much: ```mermaid'],
  ],
  ['C12 10,001 characters', `journey\n${'A'.repeat(9_990)}: 1`, ['too-much: ```mermaid']],
  [
    'C13 a prototype',
    '%%{init:{"__proto__":{"polluted":1}}}%%\npie\n  "a" : 1',
    ['settings: %%{init:{"__proto__":{"polluted":1}}}%%'],
  ],
  ['a kind that is none', 'jorney\nA: 1', ['kind: jorney']],
  ['nothing', '', []],
  ['a title in the front matter', '---\ntitle: A day\n---\njourney\nA: 1', []],
  ['a comment', 'journey\n%% ours\nA: 1', []],
])('%s: found at its words, and shown as text where it is not only words', (_, source, issues) => {
  expect(found(fence(source))).toEqual(issues);
  const { diagrams, html } = rendered(fence(source));
  expect(diagrams.length).toBe(issues.length === 0 && source !== '' ? 1 : 0);
  if (diagrams.length === 0) expect(html).toContain('<figure class="as-text"><pre tabindex="0">');
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['a list', '- Words\n\n  ```mermaid\n  journey\n    Pay: 9: Me\n  ```\n'],
  ['a quotation in a list', '1. > ```mermaid\n   > journey\n   > \tPay: 9: Me\n   > ```\n'],
  ['lines that end as on Windows', 'Words\r\n\r\n```mermaid\r\njourney\r\n  Pay: 9: Me\r\n```\r\n'],
  ['a block', ':::note\n\n~~~Mermaid\njourney\n  Pay: 9: Me\n~~~\n\n:::\n'],
  ['what stands after signs of two units', '🛒🛒\n\n```mermaid\njourney\n  title 🛒\n  Pay 🛒: 9: Me\n```\n'],
])('the place of a fault is right in %s', (_, body) => {
  expect(found(body)).toEqual(['score: 9']);
});

test('a direction of reading that is turned by an entity is shown as unknown, in words and picture', () => {
  const { diagrams, html } = rendered(fence('journey\n  title Refund #8238;003\n  A#8295;: 1: B#8206;'));
  expect(JSON.stringify([diagrams, html])).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(diagrams[0]?.title).toBe('Refund \ufffd003');
});

test('C12 the twenty-first diagram of a text stands as text, and is told', () => {
  const body = Array.from({ length: 21 }, (_, n) => fence(`journey\nStop ${String(n)}: 1`)).join('\n');
  expect(found(body)).toEqual(['too-much: ```mermaid']);
  expect(rendered(body).diagrams).toHaveLength(20);
});

test('C11 a diagram that would keep Mermaid busy for ever is its text', () => {
  for (const source of [
    'xychart-beta\n  x-axis 1 --> 1\n  line [1]',
    'gantt\n  excludes monday,tuesday,wednesday,thursday,friday,weekends\n  A: 2026-01-01, 9d',
  ]) {
    expect(rendered(fence(source)).diagrams).toEqual([]);
    expect(rendered(fence(source)).text).toContain(source.split('\n').at(-1)?.trim());
  }
});

test('C5 to C9 any journey that we write comes back whole from a body, with as many stops', () => {
  fc.assert(
    fc.property(anyJourney, (diagram) => {
      const meant = asWritten(diagram);
      const tasks = meant.sections.flatMap((section) => section.tasks);
      fc.pre(tasks.length > 0);
      const text = toMermaid(diagram).trimEnd();
      // More than that is refused with its count, which a test of its own holds.
      fc.pre(text.length <= mostInDiagram.characters);
      fc.pre(new Set(tasks.flatMap(({ actors }) => actors)).size <= mostInDiagram.people);
      const body = fence(text);
      expect(readBody(body, 'md').issues).toEqual([]);
      const [read] = rendered(body).diagrams;
      const shown = (text: string): string =>
        text.replace(/[\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
      expect(read?.title).toBe(shown(meant.title) || 'A journey');
      expect(read?.sections).toEqual(JSON.parse(shown(JSON.stringify(meant.sections))));
    }),
    { numRuns: 500 },
  );
});

test('any text in a fence is read, rendered and searched without a fault', () => {
  const piece = fc.constantFrom(
    'journey',
    '\n',
    ': ',
    '5',
    'title ',
    'section ',
    '%%{',
    '}%%',
    '---',
    '#',
    ';',
    '<b>',
    '{',
    '🛒',
    'click A "',
    '    ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('md', 'mdx'), (pieces, format) => {
      const body = fence(pieces.join(''));
      for (const { offset, endOffset, what } of readBody(body, format).issues)
        expect(body.slice(offset, endOffset)).toBe(what);
      expect(rendered(body, format).html).toContain('<figure');
    }),
    { numRuns: 1000 },
  );
});
