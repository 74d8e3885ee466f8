import { wordParts } from '../../changes/word-parts.ts';
import { html, type Markup } from './html.ts';

/** @returns both texts, with the words that went as `<del>` in the one and those that came as `<ins>` in the other */
export function changedWords(before: string, after: string): readonly [before: Markup, after: Markup] {
  const parts = wordParts(before, after, Infinity);
  return [
    html`${parts.flatMap(({ did, text }) => (did === 'in' ? [] : [did === 'out' ? html`<del>${text}</del>` : html`${text}`]))}`,
    html`${parts.flatMap(({ did, text }) => (did === 'out' ? [] : [did === 'in' ? html`<ins>${text}</ins>` : html`${text}`]))}`,
  ];
}
