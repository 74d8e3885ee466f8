import type { Hit } from './search-index.ts';

/** One result as a row: what it is, its title, and where the words stand in it. */
export function hitRow({ url, excerpt, meta, filters }: Hit, searched: boolean): HTMLElement {
  const row = document.createElement('li');
  const kind = add(row, 'span', meta['kind'] ?? '');
  kind.className = 'label';
  const title = add(row, 'h2');
  if (filters['moment of truth']?.includes('yes')) {
    add(title, 'span').className = 'blaze';
    add(title, 'span', 'Moment of truth: ').className = 'unseen';
  }
  add(title, 'a', meta['title'] ?? url).href = url;
  const words = add(row, 'p');
  if (searched) words.append(...marked(excerpt));
  else words.textContent = meta['excerpt'] ?? '';
  const team = filters['team']?.join(', ');
  if (team && meta['kind'] !== 'Team') add(row, 'span', team).className = 'quiet';
  return row;
}

/** The words of an excerpt and its marks, as text: whatever else stands in it is not taken over. */
function marked(excerpt: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function add<K extends keyof HTMLElementTagNameMap>(to: HTMLElement, name: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  to.append(element);
  return element;
}
