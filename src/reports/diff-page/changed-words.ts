import { diffWords } from 'diff';
import { html, type Markup } from './html.ts';

/** Above this many characters, texts are shown whole: comparing word by word takes longer than reading. */
const most = 100_000;

/** Of words that stayed, as many characters are shown beside those that changed. */
const beside = 160;

/** @returns both texts, with the words that went as `<del>` in the one and those that came as `<ins>` in the other */
export function changedWords(before: string, after: string): readonly [before: Markup, after: Markup] {
  const parts = before.length + after.length > most ? undefined : diffWords(before, after, { maxEditLength: 4000 });
  if (!parts) return [html`<del>${before}</del>`, html`<ins>${after}</ins>`];
  const kept = (value: string, index: number) => html`${shorten(value, index > 0, index < parts.length - 1)}`;
  return [
    html`${parts.flatMap(({ added, removed, value }, index) =>
      added ? [] : [removed ? html`<del>${value}</del>` : kept(value, index)],
    )}`,
    html`${parts.flatMap(({ added, removed, value }, index) =>
      removed ? [] : [added ? html`<ins>${value}</ins>` : kept(value, index)],
    )}`,
  ];
}

/** Leaves out the middle of a long stretch that stayed, or its far end where nothing changed beyond. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const room = (hasBefore ? beside : 0) + (hasAfter ? beside : 0);
  if (text.length <= room + beside || room === 0) return text;
  const start = hasBefore ? text.slice(0, beside) : '';
  const end = hasAfter ? text.slice(-beside) : '';
  return `${start} … ${end}`;
}
