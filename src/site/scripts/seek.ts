import { plainWords } from './plain-words.ts';

/** Leaves only the rows of a list that hold every word of the field beside it. */
const form = document.querySelector<HTMLFormElement>('form[data-seek]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-sought] > ul > li')];
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const elsewhere = document.querySelector<HTMLAnchorElement>('[data-elsewhere]');
const left = document.querySelector<HTMLElement>('[data-left]');

function leave(): void {
  const asked = field?.value.trim() ?? '';
  const words = plainWords(asked).split(/\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !words.every((word) => plainWords(row.textContent).includes(word));
  for (const part of document.querySelectorAll<HTMLElement>('[data-sought]'))
    part.hidden = part.querySelector(':scope > ul > li:not([hidden])') === null;
  const count = rows.filter(({ hidden }) => !hidden).length;
  if (left) left.textContent = words.length > 0 ? `${String(count)} of ${String(rows.length)} plays` : '';
  if (nothing) nothing.hidden = count > 0;
  if (elsewhere && form) {
    const to = new URL(form.action);
    to.searchParams.set('q', asked);
    elsewhere.href = to.href;
  }
}

field?.addEventListener('input', leave);
if (field?.value) leave();
