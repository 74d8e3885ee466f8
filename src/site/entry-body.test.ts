import { expect, test, vi } from 'vitest';
import type { JourneyDiagram } from '../formats/mermaid.ts';
import { openPlaybook } from '../playbook.ts';
import { handedOver, type Draw } from '../publish/handed-over.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith, greetingFile } from '../testing/base-playbook.ts';
import { handOverPlaybook } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { entryBody } from './entry-body.ts';

const greeting = 'content/touchpoints/greet-me.md';
const facts = greetingFile.slice(0, greetingFile.lastIndexOf('---\n') + 4);
const fence = '```mermaid\njourney\n  title A day\n  section Morning\n    Make tea: 5: Me\n```\n';

async function bodyOf(draw: Draw, ...layers: readonly ExampleFiles[]): Promise<string> {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  handOverPlaybook(playbook);
  const item = playbook.find('touchpoint', 'greet-me');
  return (item && (await entryBody(item, { ...handedOver(), draw }, 'play-'))) ?? '';
}

test('a play leads to other entries and their parts, below the path of the site', async () => {
  const html = await bodyOf(vi.fn(), {
    [greeting]: `${facts}[a](touchpoint/cup-in-time) [b](touchpoint/cup-in-time#ready-in-five)\n`,
  });
  expect(html).toContain('<a href="/below/touchpoints/cup-in-time/">a</a>');
  expect(html).toContain('<a href="/below/touchpoints/cup-in-time/#promise-ready-in-five">b</a>');
});

test('a journey that an author wrote is drawn under an id of its own, each one of its body', async () => {
  const asked: (readonly [JourneyDiagram, string])[] = [];
  const draw: Draw = (diagram, id) => {
    asked.push([diagram, id]);
    return Promise.resolve(`<svg id="${id}"></svg>`);
  };
  const html = await bodyOf(draw, { [greeting]: `${facts}Words.\n\n${fence}\n> ${fence.replaceAll('\n', '\n> ')}\n` });
  expect(asked.map(([{ title }, id]) => `${title} as ${id}`)).toEqual([
    'A day as diagram-play-1',
    'A day as diagram-play-2',
  ]);
  expect(html).toMatch(/<div class="diagram"[^>]*aria-label="Diagram: A day"><svg id="diagram-play-1"><\/svg><\/div>/);
  expect(html).toContain('<blockquote>\n<figure class="drawn">');
  expect(html).toContain('<svg id="diagram-play-2"></svg>');
});

test('a journey that could not be drawn stands in words', async () => {
  const html = await bodyOf(() => Promise.resolve(undefined), { [greeting]: `${facts}${fence}` });
  expect(html).not.toContain('class="diagram"');
  expect(html).toContain('<li>Make tea: 5 of 5, Me</li>');
});

test('any other diagram is its text, with the file on the forge, and nobody is asked to draw it', async () => {
  const draw = vi.fn<Draw>();
  const html = await bodyOf(
    draw,
    baseWith(
      'content/playbook.yaml',
      'guardian:',
      'repository: { url: https://forge.example/cafe, forge: github }\nguardian:',
    ),
    { [greeting]: `${facts}\`\`\`mermaid\nflowchart LR\n  A --> B\n\`\`\`\n` },
  );
  expect(html).toContain('<code class="language-mermaid">flowchart LR\n  A --> B\n</code>');
  expect(html).toContain(
    'Flowchart, shown as its text. <a href="https://forge.example/cafe/blob/main/content/touchpoints/greet-me.md"',
  );
  expect(draw).not.toHaveBeenCalled();
});
