import type { Mermaid } from 'mermaid';

let mermaid: Promise<Mermaid> | undefined;

/**
 * Lets Mermaid itself draw the source, in a document of jsdom.
 * Mermaid looks for `window` and `document` as globals and they stay there: keep this off the thread that renders pages.
 */
export async function renderInNode(source: string): Promise<SVGSVGElement> {
  mermaid ??= loadMermaid();
  const { svg } = await (await mermaid).render('drawing', source);
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  const drawn = holder.querySelector('svg');
  if (!drawn) throw new Error('Mermaid returned no drawing.');
  return drawn;
}

async function loadMermaid(): Promise<Mermaid> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { window, document: window.document, CSSStyleSheet: window.CSSStyleSheet });
  const { default: loaded } = await import('mermaid');
  const locked = [
    'theme',
    'themeVariables',
    'themeCSS',
    'htmlLabels',
    'dompurifyConfig',
    'fontFamily',
    'altFontFamily',
  ];
  loaded.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges', ...locked],
    suppressErrorRendering: true,
    logLevel: 'fatal',
    htmlLabels: false,
    // Mermaid must not wrap a legend itself: it breaks words in the middle of an encoded character.
    journey: { textPlacement: 'tspan', leftMargin: 0, taskMargin: 14, diagramMarginX: 14, maxLabelWidth: 1e9 },
  });
  return loaded;
}
