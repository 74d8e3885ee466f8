import type { Counts } from './search-index.ts';

const words: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  'at-risk': 'Customers at risk',
  needs: 'Responding to needs',
  bond: 'The bond',
  growth: 'Growth',
};

/** Fills the facets with the values of the whole index. One with nothing to choose from is not shown. */
export function fillFacets(selects: readonly HTMLSelectElement[], counts: Counts): void {
  for (const select of selects) {
    const values = Object.keys(counts[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
    select.append(...values.map((value) => new Option(words[value] ?? value, value)));
    const label = select.closest('label');
    if (label) label.hidden = values.length < 2;
  }
}

/** Says how many of what was found have each value, and what would find nothing. */
export function countFacets(selects: readonly HTMLSelectElement[], counts: Counts): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[select.name]?.[option.value] ?? 0;
      const word = words[option.value] ?? option.value;
      option.text = select.value === '' || option.selected ? `${word} (${String(count)})` : word;
      option.disabled = select.value === '' && count === 0;
    }
  }
}
