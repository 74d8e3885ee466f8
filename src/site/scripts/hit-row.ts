import { bestSaying } from './best-saying.ts';
import type { Hit } from './search-index.ts';

/** One result as a row: what it is, its title, and what somebody with a customer waiting needs of it. */
export function hitRow({ url, excerpt, meta, filters }: Hit, asked: string): HTMLElement {
  const row = document.createElement('li');
  const kind = add(row, 'span', meta['kind'] ?? '');
  kind.className = 'label';
  const title = add(row, 'h2');
  if (filters['moment of truth']?.includes('yes')) {
    add(title, 'span').className = 'blaze';
    add(title, 'span', 'Moment of truth: ').className = 'unseen';
  }
  const saying = bestSaying(meta, asked);
  const link = add(title, 'a', meta['title'] ?? url);
  link.href = saying === undefined ? url : `${url}#recovery`;
  if (saying !== undefined) addRecovery(row, saying, meta);
  else {
    const words = add(row, 'p');
    const promised = meta['kind'] === 'Touchpoint' || asked === '';
    if (promised) words.textContent = meta['excerpt'] ?? '';
    else words.append(...marked(excerpt));
  }
  const team = filters['team']?.join(', ');
  if (team && meta['kind'] !== 'Team') add(row, 'span', team).className = 'quiet';
  return row;
}

/** What the customer said, and at once how far one may go and whom to call. */
function addRecovery(row: HTMLElement, saying: string, { act, who, tel }: Hit['meta']): void {
  const said = add(row, 'p', `“${saying}”`);
  said.className = 'voice';
  const how = add(row, 'p', `${act ?? ''} ${who ?? ''} `);
  how.className = 'act';
  if (!tel) return;
  const call = add(how, 'a', tel);
  call.href = `tel:${tel.replace(/[^\d+]/g, '')}`;
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
