import type { JourneyDiagram } from '../../formats/mermaid.ts';
import { mostDiagrams, readDiagram } from './diagram.ts';
import { element, words } from './rendering.ts';
import type { Rendering } from './rendering.ts';
import type { HtmlContent, HtmlElement, NodeOf } from './tree.ts';

/** A fence of Mermaid: a journey as its picture and the same in words, every other diagram as its text. */
export function renderDiagram(rendering: Rendering, node: NodeOf<'code'>): HtmlElement {
  const { journey, kind } = readDiagram(node.value);
  if (!journey || rendering.diagrams.length === mostDiagrams) return asText(rendering, node, kind);
  const place = rendering.diagrams.push(journey) - 1;
  const isDrawn = rendering.options.drawings?.[place] !== undefined;
  const said = element('p', {}, [words(`${asSentence(journey.title)} ${journey.description}`)]);
  if (!isDrawn)
    return element('figure', { className: ['as-text'] }, [element('figcaption', {}, [said, ...twinOf(journey)])]);
  const region = { className: ['diagram'], tabIndex: 0, role: 'region', ariaLabel: `Diagram: ${journey.title}` };
  return element('figure', { className: ['drawn'] }, [
    element('div', { ...region, dataDrawing: place }, []),
    element('figcaption', {}, [
      said,
      element('p', {}, [words('The higher the face, the better it feels; the letters say who is there.')]),
      element('details', {}, [element('summary', {}, [words('The same in words')]), ...twinOf(journey)]),
    ]),
  ]);
}

function asSentence(title: string): string {
  return /\p{P}$/u.test(title) ? title : `${title}.`;
}

/** Every word of the diagram, for those who do not see it and for search. */
function twinOf({ sections }: JourneyDiagram): readonly HtmlContent[] {
  let number = 1;
  return sections.flatMap(({ title, tasks }) => {
    const items = tasks.map(({ title: name, score, actors }) => {
      const feels = [name, `${String(score)} of 5`].filter((part) => part !== '').join(': ');
      return element('li', {}, [words([feels, ...actors].join(', '))]);
    });
    const start = number;
    number += tasks.length;
    return [
      ...(title === '' ? [] : [element('p', { className: ['label'] }, [words(title)])]),
      ...(items.length === 0 ? [] : [element('ol', start === 1 ? {} : { start }, items)]),
    ];
  });
}

function asText({ options }: Rendering, { value }: NodeOf<'code'>, kind = 'diagram'): HtmlElement {
  const source = element('code', { className: ['language-mermaid'] }, [words(value === '' ? '' : `${value}\n`)]);
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  const link =
    options.forge === undefined
      ? []
      : [
          words(' '),
          element('a', { href: options.forge, className: ['external'], rel: ['noopener', 'noreferrer'] }, [
            words('See it where the playbook is kept'),
          ]),
        ];
  return element('figure', { className: ['as-text'] }, [
    element('pre', { tabIndex: 0 }, [source]),
    element('figcaption', {}, [element('p', {}, [words(`${name}, shown as its text.`), ...link])]),
  ]);
}
