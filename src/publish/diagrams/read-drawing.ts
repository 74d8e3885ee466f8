/** What Mermaid drew, taken out of its SVG: the words, where it put them, and its faces. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly actors: readonly string[];
  readonly sections: readonly Box[];
  readonly tasks: readonly (Box & { readonly actors: readonly string[]; readonly face: Face })[];
}

export interface Box {
  readonly title: string;
  readonly x: number;
  readonly width: number;
}

export interface Face {
  readonly score: number;
  readonly x: number;
  readonly y: number;
  /** The outline of the mouth, and where Mermaid put it. */
  readonly mouth: { readonly d: string; readonly transform?: string };
}

export function readDrawing(svg: SVGSVGElement): Drawing {
  const groups = [...svg.children].filter((child) => child.tagName === 'g');
  const having = (selector: string): Element[] => groups.filter((group) => group.querySelector(`:scope > ${selector}`));
  return {
    title: textOf(svg, ':scope > text:not(.legend)') || textOf(svg, ':scope > title'),
    description: textOf(svg, ':scope > desc'),
    actors: [...svg.querySelectorAll(':scope > text.legend')].map((text) => text.textContent).filter(Boolean),
    sections: having('rect.journey-section').map((group) => readBox(group)),
    tasks: having('rect.task').map((group) => ({
      ...readBox(group),
      actors: [...group.querySelectorAll('circle > title')].map((title) => title.textContent).filter(Boolean),
      face: readFace(group),
    })),
  };
}

function readBox(group: Element): Box {
  const rect = find(group, 'rect');
  // A line break written as <br> in the source makes one text element a line.
  const title = [...group.querySelectorAll('text')].map((text) => text.textContent).join(' ');
  return { title, x: number(rect, 'x'), width: number(rect, 'width') };
}

function readFace(group: Element): Face {
  const face = find(group, 'circle.face');
  const mouth = find(group, '.mouth');
  const y = number(face, 'cy');
  const d = mouth.getAttribute('d');
  const transform = mouth.getAttribute('transform');
  const [x1, x2, level] = ['x1', 'x2', 'y1'].map((name) => Number(mouth.getAttribute(name)));
  return {
    score: 5 - (y - 300) / 30,
    x: number(face, 'cx'),
    y,
    mouth: d && transform ? { d, transform } : { d: `M${x1},${level}H${x2}` },
  };
}

function textOf(svg: Element, selector: string): string {
  return svg.querySelector(selector)?.textContent ?? '';
}

function find(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector);
  if (!found)
    throw new Error(`Mermaid drew a journey without "${selector}". Read its drawing anew in read-drawing.ts.`);
  return found;
}

function number(element: Element, attribute: string): number {
  const value = Number(element.getAttribute(attribute) ?? NaN);
  if (!Number.isFinite(value)) throw new Error(`Mermaid drew a journey with "${attribute}" at no place.`);
  return value;
}
