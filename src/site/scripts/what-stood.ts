import { spellDay } from '../../model/spell-day.ts';
import type { PastCommit, PastFile, PastState } from '../../publish/past/past-file.ts';
import { stoodOn } from './stood-on.ts';

/** Says what was promised on the day that the reader picks, or that the address of the page names: `#on=2026-03-12`. */
const form = document.querySelector<HTMLFormElement>('form[data-past]');
const field = form?.querySelector('input');
const answer = form?.nextElementSibling;
const states: PastState[] = [];
let next = form?.dataset['past'];
let before = '';
const frozen = field?.max !== '';

function add(parent: Node, name: string, words = '', style = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  if (style) element.className = style;
  parent.appendChild(element);
  return element;
}

function addCommit(parent: Node, lead: string, { name, url, words }: PastCommit): void {
  const line = add(parent, 'p', `${lead} commit `, 'meta');
  const link = add(line, url === undefined ? 'code' : 'a', name);
  if (link instanceof HTMLAnchorElement && url !== undefined) link.href = url;
  line.append(`, ${words}.`);
}

function addState(parent: Node, state: PastState | undefined): void {
  if (!state) {
    add(parent, 'p', before);
    return;
  }
  add(parent, 'p', state.standing, 'quiet');
  const list = state.promises.length > 0 ? add(parent, 'ul', '', 'plain') : parent;
  for (const [promise, terms] of state.promises) {
    const item = add(list, 'li');
    add(item, 'p', `“${promise}”`, 'word');
    add(item, 'p', terms, 'quiet');
  }
  const facts = state.facts.length > 0 ? add(parent, 'dl') : parent;
  for (const [label, words] of state.facts) {
    const row = add(facts, 'div');
    add(row, 'dt', label);
    add(row, 'dd', words);
  }
  add(parent, 'p', `${state.span}.`, 'span');
  if (state.began) addCommit(parent, state.first ? 'It was there at the first' : 'It began with', state.began);
  if (state.ended) addCommit(parent, 'It ended with', state.ended);
}

/** Reads older states until the day is reached. */
async function readTo(day: string): Promise<void> {
  while (next !== undefined && stoodOn(day, states).oldest === states.length) {
    const response = await fetch(next);
    if (!response.ok) throw new Error(String(response.status));
    const file = (await response.json()) as PastFile;
    states.push(...file.states);
    ({ before, next } = { next: undefined, ...file });
  }
}

function tell(day: string): DocumentFragment {
  const told = new DocumentFragment();
  add(told, 'p', `On ${spellDay(day)}`, 'day');
  if (field && day > field.max) {
    add(told, 'p', form?.dataset['after']);
    return told;
  }
  const { newest, oldest } = stoodOn(day, states);
  if (newest < oldest)
    add(
      told,
      'p',
      'Nobody can say which of these stood on that day: it hangs on a commit whose own date cannot be right.',
      'doubt',
    );
  for (let index = newest; index <= oldest; index++) addState(add(told, 'div', '', 'state'), states[index]);
  const [earliest, latest] = states[newest]?.from ?? [];
  if (newest === oldest && earliest === day && latest === day && states[newest + 1])
    add(told, 'p', 'It changed on that very day: this is what stood at its end.', 'quiet');
  return told;
}

async function show(): Promise<void> {
  const day = field?.value;
  if (!field || !answer || !day) return;
  history.replaceState(history.state, '', `#on=${day}`);
  try {
    await readTo(day);
    const now = new Date();
    const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const known = states[0]?.from[1] ?? '';
    if (!frozen) field.max = known > today ? known : today;
    if (field.value === day) answer.replaceChildren(tell(day));
  } catch {
    answer.textContent = 'It cannot be looked up now. What stood from when to when is said below.';
  }
}

/** @returns whether the address of the page names a day */
function takeFromAddress(): boolean {
  const day = /^#on=(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1];
  if (!field || day === undefined || field.value === day) return false;
  field.value = day;
  void show();
  return true;
}

if (form && field) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  field.addEventListener('change', () => {
    // Who types a year has typed years of one, two and three digits before.
    if (field.value >= '1000') void show();
  });
  window.addEventListener('hashchange', takeFromAddress);
  // At once: who was sent a day came for its answer.
  if (takeFromAddress()) form.scrollIntoView({ behavior: 'instant' });
}
