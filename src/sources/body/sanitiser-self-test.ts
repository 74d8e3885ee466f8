import { safeHtml } from './safe-html.ts';
import type { HtmlContent, HtmlElement } from './tree.ts';

const script = 'globalThis.__MARKER=1';

function element(tagName: string, properties: HtmlElement['properties'], ...children: HtmlContent[]): HtmlElement {
  return { type: 'element', tagName, properties, children };
}

const payload: HtmlContent[] = [
  element('script', {}, { type: 'text', value: script }),
  element('img', { src: 'x', onError: script, style: 'position:fixed' }),
  element('img', { src: 'data:image/svg+xml,<svg onload=x>' }),
  element('a', { href: 'javascript:x', onClick: script }, { type: 'text', value: 'words' }),
  element('a', { href: 'vbscript:x' }),
  element('p', { style: 'position:fixed', className: ['site-header'] }),
  element('h3', { id: 'constructor' }),
  element('iframe', { srcDoc: '<script>' }),
  element('form', { action: 'https://e.invalid' }),
  element('style', {}, { type: 'text', value: 'body{display:none}' }),
  { type: 'raw', value: '<script>x</script>' },
  { type: 'comment', value: '--><script>x</script>' },
];

/** Stops a build whose sanitiser lets anything dangerous pass, or has lost the words it should keep. */
export function assertSanitiserWorks(clean = safeHtml): void {
  const { html } = clean({ type: 'root', children: payload }, 'body-');
  const danger =
    /<(?:script|iframe|form|style|object|!--)|javascript:|vbscript:|data:|__MARKER|style=|\son|site-header|"constructor"/i;
  const found = danger.exec(html);
  if (found)
    throw new Error(`The HTML sanitiser let "${found[0]}" pass. Nothing was built. Install the packages again.`);
  if (!html.includes('>words<') || !html.includes('id="body-constructor"')) {
    throw new Error('The HTML sanitiser drops what it should keep. Nothing was built. Install the packages again.');
  }
}
