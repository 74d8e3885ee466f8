import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { toMermaid, type JourneyDiagram } from '../../formats/mermaid.ts';
import { anyJourney } from '../../testing/any-journey.ts';
import { hostileLabels } from '../../testing/hostile-diagrams.ts';
import { drawnPartOf, textOfDrawing } from './check-drawing.ts';
import { drawJourney } from './draw.ts';
import { renderInNode } from './mermaid-in-node.ts';

const connectionFails: JourneyDiagram = {
  title: 'My connection fails',
  description: 'From the first alarm to "it works again".',
  sections: [
    {
      title: 'I notice',
      tasks: [
        { title: 'Outage alert by text', score: 3, actors: ['Network operations'] },
        { title: 'Status page', score: 2, actors: ['Digital'] },
      ],
    },
    {
      title: 'I ask for help',
      tasks: [{ title: 'First diagnosis', score: 4, actors: ['Care', 'Network operations'] }],
    },
  ],
};

function labelled(label: string): JourneyDiagram {
  return {
    ...connectionFails,
    sections: [{ title: label, tasks: [{ title: label, score: 5, actors: [label, 'Care'] }] }],
  };
}

const elements = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'line', 'path', 'text', 'tspan'];
const attributes = [
  ...['class', 'id', 'xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'aria-describedby'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'd', 'transform', 'text-anchor'],
];

function expectQuiet(svg: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  for (const element of holder.querySelectorAll('*')) {
    expect(elements).toContain(element.tagName.toLowerCase());
    for (const { name, value } of element.attributes) {
      expect(attributes).toContain(name);
      if (name !== 'xmlns') expect(value).not.toMatch(/url|:/i);
    }
  }
}

// Loading Mermaid takes longer than a test may.
beforeAll(async () => {
  await drawJourney(toMermaid(connectionFails), 'first');
});

test('a drawing says what the data say', async () => {
  expect(textOfDrawing(await drawJourney(toMermaid(connectionFails), 'a'))).toEqual(drawnPartOf(connectionFails));
});

test('any text in a journey comes back whole from the drawing, and brings nothing else into it', async () => {
  await fc.assert(
    fc.asyncProperty(anyJourney, async (diagram) => {
      const drawn = drawnPartOf(diagram);
      fc.pre(drawn.sections.length > 0);
      const svg = await drawJourney(toMermaid(diagram), 'a');
      expect(textOfDrawing(svg)).toEqual(drawn);
      expectQuiet(svg);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['C1 markup', '<img src=x onerror=__MARKER=1>'],
  ['C1 the end of the drawing', '</title></text></svg><script>__MARKER=1</script>'],
  ['C5 a setting on a second line', 'A\n%%{init: {"theme":"forest"}}%%'],
  ['C5 a link on a second line', 'A\nclick X href "https://e.invalid"'],
  ['C6 a semicolon', 'a; b'],
  ['C6 a number sign', 'a # b'],
  ['C6 a colon', 'a: b'],
  ['C7 a whole task', 'Renewal: first call: 5: Team A'],
  ['C8 a comma', 'Sales, North'],
  ['another diagram', 'C4Container'],
  ['a keyword', 'section title'],
  ["Mermaid's own marks", 'ﬂ°°58¶ß ﬂ° ¶ß'],
  ...Object.entries(hostileLabels).flatMap(([row, labels]) => labels.map((label): [string, string] => [row, label])),
])('%s in a label is text and nothing more', async (_, label) => {
  const svg = await drawJourney(toMermaid(labelled(label)), 'a');
  expect(textOfDrawing(svg)).toEqual(drawnPartOf(labelled(label)));
  expectQuiet(svg);
});

test.each([
  ['C3 a directive', '%%{init:{"securityLevel":"loose"}}%%\njourney\nA: 1: B'],
  ['C3 front matter', '---\nconfig:\n  securityLevel: loose\n---\njourney\nA: 1: B'],
  ['C13 a prototype', '%%{init:{"__proto__":{"x":1}}}%%\njourney\nA: 1: B'],
])('%s brings no setting of its own: the drawing is refused', async (_, source) => {
  await expect(drawJourney(source, 'a')).rejects.toThrow('of the diagram is not taken for what it says');
  expect(Reflect.get({}, 'x')).toBeUndefined();
});

test('C3 Mermaid itself is locked: not even text that passed us by could change how it works', async () => {
  const plain = await renderInNode('journey\nA: 1: B');
  for (const setting of [
    '"securityLevel":"loose"',
    '"theme":"forest"',
    '"themeCSS":"* { fill: url(https://e.invalid) }"',
  ]) {
    const drawn = await renderInNode(`%%{init:{${setting}}}%%\njourney\nA: 1: B`);
    expect(drawn.outerHTML).toBe(plain.outerHTML);
  }
});

test.each([
  ['graph TD\nA-->B', 'The text is no Mermaid journey.'],
  ['journey\ntitle T\nsection S', 'The journey "T" has no stop to draw. Add one.'],
  [
    `journey\n%% ${'x'.repeat(50_000)}\nA: 1`,
    'The diagram has 50016 characters, but Mermaid draws at most 50000. Draw fewer stops.',
  ],
])('what cannot be drawn is refused with the reason', async (source, reason) => {
  await expect(drawJourney(source, 'a')).rejects.toThrow(reason);
});

test('an id that could not stand in a page is refused', async () => {
  await expect(drawJourney('journey\nA: 1', 'a"><script>')).rejects.toThrow('"a"><script>" cannot name a drawing.');
});

describe('the drawing of a journey', () => {
  let svg: Element;
  let text: string;
  beforeAll(async () => {
    text = await drawJourney(toMermaid(connectionFails), 'journey-1');
    const holder = document.createElement('div');
    holder.innerHTML = text;
    svg = holder.firstElementChild ?? holder;
  });

  test('C15 is an image with the title and description of the data', () => {
    expect(svg.getAttribute('role')).toBe('img');
    for (const [attribute, words] of [
      ['aria-labelledby', connectionFails.title],
      ['aria-describedby', connectionFails.description],
    ] as const) {
      const id = svg.getAttribute(attribute) ?? '';
      expect(id).toMatch(/^journey-1-/);
      expect(svg.querySelector(`#${id}`)?.textContent).toBe(words);
    }
    expect(svg.querySelectorAll('[id]')).toHaveLength(2);
  });

  test('C16 is the same bytes each time, also after another drawing', async () => {
    await drawJourney(toMermaid(labelled('another')), 'b');
    expect(await drawJourney(toMermaid(connectionFails), 'journey-1')).toBe(text);
  });

  test('holds no style, script, foreign markup or address', () => {
    expectQuiet(text);
    expect(text).not.toMatch(/<style|style=|<script|foreignObject|url\(|href/i);
  });

  test('tells actors by a letter that the legend explains', () => {
    const marks = [...svg.querySelectorAll('.task .actor')].map((mark) => [
      mark.querySelector('title')?.textContent,
      mark.querySelector('text')?.textContent,
    ]);
    expect(marks).toEqual([
      ['Network operations', 'N'],
      ['Digital', 'D'],
      ['Care', 'C'],
      ['Network operations', 'N'],
    ]);
  });

  test('says its size in numbers that hold everything in it', () => {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
    for (const box of svg.querySelectorAll('rect')) {
      const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) => Number(box.getAttribute(name)));
      expect(x + w).toBeLessThan(width);
      expect(y + h).toBeLessThan(height);
    }
  });
});
