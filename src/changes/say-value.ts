import { referableKinds, writeReference, type Reference } from '../schema/reference.ts';
import { spellPath } from './spell-path.ts';
import type { Renaming } from './difference.ts';
import { meaningOf } from './same-meaning.ts';
import { countChangedWords } from './count-changed-words.ts';

type Facts = Readonly<Record<string, unknown>>;

/** As many characters of a value stand in a sentence; of a longer one, how many words changed. */
const short = 60;

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it has parts that are told each on its own: a quantity and a reference are one word. */
export function hasParts(value: unknown): value is Facts {
  return isFacts(value) && !isReference(value) && !isQuantity(value);
}

/** @returns a value as its author would know it again, in words: `wait: 2 days, hears: A text each morning` */
export function tellValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => tellValue(item) ?? '');
    return items.length === 0 ? 'none' : items.join(value.some(hasParts) ? '; ' : ', ');
  }
  if (isReference(value)) return writeReference(value);
  if (isQuantity(value)) return value.text.trim();
  if (typeof value === 'string') return value;
  if (!isFacts(value)) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  return Object.entries(value)
    .flatMap(([name, one]) => {
      const told = tellValue(one);
      if (told === undefined) return [];
      const isNested = hasParts(one) || (Array.isArray(one) && one.length > 1);
      // A full stop would end the sentence that it stands in.
      return [`${spellPath(name)}: ${isNested ? `(${told})` : told.replace(/\.$/, '')}`];
    })
    .join(', ');
}

/** @returns what became of a value: `2 days -> 3 days`; of a list only what came and went, of its items only what changed */
export function sayTurn(before: unknown, after: unknown, renamed: Renaming): string {
  if (before === undefined) return sayOnly('now', after);
  if (after === undefined) return sayOnly('no longer', before);
  if (Array.isArray(before) && Array.isArray(after)) return sayLists(before, after, renamed);
  const [was, is] = [tellValue(before) ?? '', tellValue(after) ?? ''];
  return was.length <= short && is.length <= short ? `${was} -> ${is}` : countChangedWords(was, is);
}

function sayOnly(word: string, value: unknown): string {
  const text = tellValue(value) ?? '';
  if (text.length > short) return `${word} said`;
  return `${word} ${hasParts(value) ? `(${text})` : text}`;
}

/** Words among words stand in quotation marks. */
function quoted(item: unknown): string {
  const text = tellValue(item) ?? '';
  return typeof item === 'string' && text.includes(' ') ? `“${text}”` : text;
}

function sayLists(before: readonly unknown[], after: readonly unknown[], renamed: Renaming): string {
  const without = (mine: readonly unknown[], other: readonly unknown[]) => {
    const theirs = new Set(other.map((item) => meaningOf(item, renamed)));
    return mine.filter((item) => !theirs.has(meaningOf(item, renamed)));
  };
  const [gone, come] = [without(before, after), without(after, before)];
  const [old, now] = [gone[0], come[0]];
  if (gone.length === 0 && come.length === 0) return 'in another order';
  if (gone.length === 1 && come.length === 1)
    return hasParts(old) && hasParts(now) ? sayItem(old, now, renamed) : sayTurn(old, now, renamed);
  const told = (word: string, items: readonly unknown[]) => {
    const text = items.map(quoted).join(items.some(hasParts) ? '; ' : ', ');
    if (items.length === 0) return [];
    return [text.length <= 2 * short ? `${word} ${text}` : `${word} ${String(items.length)} of them`];
  };
  return [...told('no longer', gone), ...told('now also', come)].join('; ');
}

/** One item of a list that changed: which it is, by the first word of it that stayed, and the parts that are others. */
function sayItem(before: Facts, after: Facts, renamed: Renaming): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [same, other] = [true, false].map((stays) =>
    names.filter((name) => (meaningOf(before[name], renamed) === meaningOf(after[name], renamed)) === stays),
  ) as [string[], string[]];
  const which = same.find((name) => typeof after[name] === 'string');
  const turns = other.map((name) => `${spellPath(name)}: ${sayTurn(before[name], after[name], renamed)}`);
  return `${which === undefined ? '' : `of “${String(after[which])}”, `}${turns.join('; ')}`;
}

function isQuantity(value: unknown): value is { readonly text: string } {
  return isFacts(value) && typeof value['text'] === 'string' && 'amount' in value;
}

function isReference(value: unknown): value is Reference {
  return (
    isFacts(value) && typeof value['id'] === 'string' && (referableKinds as readonly unknown[]).includes(value['kind'])
  );
}
