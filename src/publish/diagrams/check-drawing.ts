import { asWritten, type JourneyDiagram } from '../../formats/mermaid.ts';

type Section = JourneyDiagram['sections'][number];
type Task = Section['tasks'][number];

/**
 * What a drawing says to those who look at it: its words as they are drawn, each actor by the letter that the legend
 * explains, each score by its face. Equal to `drawnPartOf` the data, or the drawing is wrong.
 */
export function textOfDrawing(svg: string): JourneyDiagram {
  const legend = new Map<string, string>();
  const sections: { title: string; tasks: Task[] }[] = [];
  for (const [, letter, name] of svg.matchAll(
    /<text class="letter"[^>]*>([^<]*)<\/text><\/g><text class="actor-name">(.*?)<\/text>/gs,
  )) {
    legend.set(plain(letter), plain(name));
  }
  for (const [, kind, content = ''] of svg.matchAll(
    /<g class="(section|task)">(.*?<text class="(?:section|task)-label">.*?<\/text>)/gs,
  )) {
    const title = plain(/<text class="(?:section|task)-label">(.*)<\/text>$/s.exec(content)?.[1]);
    if (kind === 'section') {
      sections.push({ title, tasks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ title: '', tasks: [] });
    const score = ([1, 2, 3, 4, 5] as const).find((one) => content.includes(`<g class="face score-${one}"`));
    if (!score) throw new Error(`The drawing shows no face for "${title}".`);
    const letters = [...content.matchAll(/<text class="letter"[^>]*>([^<]*)<\/text>/g)].map(([, letter]) =>
      plain(letter),
    );
    sections.at(-1)?.tasks.push({ title, score, actors: letters.map((letter) => legend.get(letter) ?? '') });
  }
  const title = /<text class="diagram-title">(.*?)<\/text>/s.exec(svg)?.[1];
  const description = /<desc [^>]*>(.*?)<\/desc>/s.exec(svg)?.[1];
  return asWritten({ title: plain(title), description: plain(description), sections });
}

/** The part of a diagram that Mermaid draws: sections without a task are left out. */
export function drawnPartOf(diagram: JourneyDiagram): JourneyDiagram {
  const { sections, ...head } = asWritten(diagram);
  return { ...head, sections: sections.filter(({ tasks }) => tasks.length > 0) };
}

const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

function plain(markup = ''): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity);
}
