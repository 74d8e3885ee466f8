/** Leaves only the rows of a page that are about what is chosen; the choice stands in the address, and goes along to other months. */
const form = document.querySelector<HTMLFormElement>('form[data-narrow]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const left = document.querySelector<HTMLElement>('[data-left]');
const all = form?.querySelector<HTMLElement>('[data-all]');
const selects = [...(form?.querySelectorAll('select') ?? [])];

function leave(): void {
  const chosen = selects.filter(({ value }) => value !== '');
  for (const row of rows)
    row.hidden = !chosen.every(({ name, value }) => row.dataset[name]?.split(' ').includes(value));
  for (const commit of document.querySelectorAll<HTMLElement>('[data-commit]'))
    commit.hidden = commit.querySelector('[data-row]:not([hidden])') === null;
  const count = rows.filter(({ hidden }) => !hidden).length;
  const said = `${String(count)} of ${String(rows.length)} rows on this page. The other months keep what is chosen.`;
  if (left) left.textContent = chosen.length > 0 ? said : '';
  if (all) all.hidden = chosen.length === 0;
  const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
  const search = query === '' ? '' : `?${query}`;
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-month], .pager a')) link.search = search;
}

const asked = new URLSearchParams(location.search);
for (const select of selects) {
  const value = asked.get(select.name) ?? '';
  // A choice of another month, of which this one has no row.
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}
form?.addEventListener('change', leave);
form?.addEventListener('reset', () => {
  setTimeout(leave);
});
if (form) leave();

export {};
