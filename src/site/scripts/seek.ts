/** Leaves only the rows of a list that hold every word of the field beside it. */
const form = document.querySelector<HTMLFormElement>('form[data-seek]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-sought] > li')];
const nothing = document.querySelector<HTMLElement>('[data-nothing]');
const elsewhere = document.querySelector<HTMLAnchorElement>('[data-elsewhere]');
const left = document.querySelector<HTMLElement>('[data-left]');

/** Quotation marks and accents make no difference to somebody who types in a hurry. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f“”"]/g, '')
    .replace(/[’']/g, "'")
    .toLowerCase();

function leave(): void {
  const asked = field?.value.trim() ?? '';
  const words = plain(asked).split(/\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !words.every((word) => plain(row.textContent).includes(word));
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

export {};
