import { html, type Markup } from './html.ts';

/** Before and after side by side; below each other where there is no room. @param none what is said where a side is missing */
export function sidePair(before: Markup | undefined, after: Markup | undefined, none: string): Markup {
  const side = (name: string, of: string, content: Markup | undefined) =>
    html`<div class="side ${of}">
      <h4>${name}</h4>
      ${content ?? html`<p class="none">${none}</p>`}
    </div>`;
  return html`<div class="pair">${side('Before', 'was', before)}${side('After', 'now', after)}</div>`;
}
