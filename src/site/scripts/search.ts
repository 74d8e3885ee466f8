import { bestSaying } from './best-saying.ts';
import { countFacets, fillFacets } from './facets.ts';
import { hitRow } from './hit-row.ts';
import { openIndex, type Found, type SearchIndex } from './search-index.ts';

const atOnce = 20;
// The caller names what stands in the page beside it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const one = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
};
const form = one<HTMLFormElement>('.seek');
const field = one<HTMLInputElement>('.seek input');
const facets = one<HTMLDetailsElement>('.narrow');
const selects = [...form.querySelectorAll('select')];
const clear = one<HTMLButtonElement>('.narrow button');
const count = one<HTMLElement>('.count');
const list = one<HTMLOListElement>('.found');
const more = one<HTMLButtonElement>('.more');
const instead = one<HTMLElement>('.instead');

let asked = 0;
let found: Found | undefined;

/** Searches for what the form says. An answer that comes after a later question is dropped. */
async function ask(index: SearchIndex): Promise<void> {
  const question = ++asked;
  const words = field.value.trim();
  const chosen = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const answer =
    words || chosen['kind'] ? await index.search(words || null, { filters: chosen }) : await browse(index, chosen);
  if (question !== asked) return;
  found = answer;
  countFacets(selects, answer.filters);
  clear.hidden = words === '' && Object.keys(chosen).length === 0;
  list.replaceChildren();
  await show();
  const total = answer.results.length;
  if (question === asked)
    count.textContent =
      total === 0 ? 'Nothing found. Try other words of the customer, or fewer filters.' : `${String(total)} found`;
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...chosen }).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** With no word typed there is no order of fitness: what people come for stands first. */
async function browse(index: SearchIndex, filters: Readonly<Record<string, string>>): Promise<Found> {
  const first = ['Touchpoint', 'Journey', 'Team'];
  const others = [...(selects.find(({ name }) => name === 'kind')?.options ?? [])].map(({ value }) => value);
  const kinds = [...first, ...others.filter((kind) => kind !== '' && !first.includes(kind))];
  const all = await index.search(null, { filters });
  const lists = await Promise.all(kinds.map((kind) => index.search(null, { filters: { ...filters, kind } })));
  return { results: lists.flatMap(({ results }) => results), filters: all.filters };
}

async function show(): Promise<void> {
  const from = found;
  const next = from?.results.slice(list.childElementCount, list.childElementCount + atOnce) ?? [];
  const hits = await Promise.all(next.map((result) => result.data()));
  if (from !== found) return;
  const asked = field.value.trim();
  // Whoever repeats what the customer says wants the play for it before pages that only have the words.
  const first = hits.filter(({ meta }) => bestSaying(meta, asked) !== undefined);
  const others = hits.filter((hit) => !first.includes(hit));
  list.append(...[...first, ...others].map((hit) => hitRow(hit, asked)));
  more.hidden = list.childElementCount >= (from?.results.length ?? 0);
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  field.value = query.get('q') ?? '';
  const index = await openIndex(form.dataset['index'] ?? '');
  fillFacets(selects, await index.filters());
  for (const select of selects) {
    const value = query.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  facets.hidden = false;
  // A phone shows what was found first.
  if (matchMedia('(min-width: 44rem)').matches || selects.some(({ value }) => value !== '')) facets.open = true;
  instead.hidden = true;
  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(index), 120);
  });
  form.addEventListener('change', () => void ask(index));
  form.addEventListener('reset', () => setTimeout(() => void ask(index)));
  more.addEventListener('click', () => void show());
  await ask(index);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector<HTMLAnchorElement>('a')?.focus();
});
start().catch((reason: unknown) => {
  const failed = one<HTMLElement>('.failed');
  one<HTMLElement>('.failed span').textContent = reason instanceof Error ? reason.message : 'its index cannot be read';
  failed.hidden = false;
  instead.hidden = false;
});
if (!location.search) field.focus({ preventScroll: true });
