import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from 'js-yaml';
import { limits } from '../limits.ts';
import { forbiddenEscape } from './escapes.ts';

/** What is wrong with a YAML text, where, in an author's words. */
export interface YamlFault {
  readonly kind: 'syntax' | 'dialect';
  readonly range: readonly [start: number, end: number];
  readonly says: string;
  readonly mend: string;
}

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** Finds what YAML allows and a playbook does not: it reads alike to people and to every parser. */
export function dialectFaults(text: string, events: readonly Event[]): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const fault = (start: number, end: number, says: string, mend: string): void => {
    faults.push({ kind: 'dialect', range: [start, end], says, mend });
  };
  /** Open collections: a mapping alternates between key and value. `keys`: where each stands. */
  const open: { mapping: boolean; count: number; start: number; keys: Map<string, number> }[] = [];
  let documents = 0;
  let content = false;

  for (const [index, event] of events.entries()) {
    const parent = open.at(-1);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents === 2) {
          const start = secondDocument(text, events[index + 1]);
          fault(
            start,
            start + 1,
            'The file holds more than one document.',
            'Keep one; the line "---" ends a document.',
          );
        }
        if (event.directives.length > 0) {
          const { index: start, 0: line } = /^%.*/m.exec(text) ?? { index: 0, 0: '' };
          fault(start, start + line.length, 'The file begins with a directive ("%...").', 'Take the line out.');
        }
        open.push({ mapping: false, count: 0, start: 0, keys: new Map() });
        continue;
      case EVENT_ID.POP:
        open.pop();
        continue;
      case EVENT_ID.ALIAS:
        fault(
          event.anchorStart - 1,
          event.anchorEnd,
          `"*${text.slice(event.anchorStart, event.anchorEnd)}" repeats another part of the file.`,
          'Write the value out, or put the text in quotes.',
        );
        if (parent) parent.count += 1;
        continue;
      default:
    }
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    if (event.anchorStart !== -1)
      fault(
        event.anchorStart - 1,
        event.anchorEnd,
        `"&${text.slice(event.anchorStart, event.anchorEnd)}" names a part of the file for reuse.`,
        'Take the name out and write the value where it is needed.',
      );
    if (event.tagStart !== -1)
      fault(
        event.tagStart,
        event.tagEnd,
        `"${text.slice(event.tagStart, event.tagEnd)}" gives a value a type of its own.`,
        'Take it out, or put the text in quotes.',
      );
    const escape = event.type === EVENT_ID.SCALAR ? forbiddenEscape(text, event) : undefined;
    if (escape)
      fault(
        ...escape.range,
        `"${text.slice(...escape.range)}" writes a character that nobody sees, ${escape.code}.`,
        'Take it out, and read the words on both sides once more.',
      );
    if (event.type !== EVENT_ID.SCALAR || event.valueStart !== -1) content = true;
    if (parent) {
      const isKey = parent.mapping && parent.count % 2 === 0;
      parent.count += 1;
      if (isKey && event.type === EVENT_ID.SCALAR) {
        const key = getScalarValue(text, event);
        const [says, mend] =
          keyFault(key, event.style === SCALAR_STYLE.PLAIN) ??
          (parent.count > limits.keys * 2 ? [] : repeated(text, key, start, parent.keys));
        if (says !== undefined && mend !== undefined)
          fault(Math.max(start, parent.start), Math.max(event.valueEnd, parent.start + 1), says, mend);
      }
      if (parent.count === (parent.mapping ? limits.keys * 2 : limits.items) + 1) {
        const limit = parent.mapping ? `${String(limits.keys)} fields` : `${String(limits.items)} items`;
        fault(parent.start, parent.start + 1, `More than ${limit} stand in one place.`, 'Split it over several files.');
      }
    }
    if (event.type !== EVENT_ID.SCALAR)
      open.push({ mapping: event.type === EVENT_ID.MAPPING, count: 0, start, keys: new Map() });
  }
  if (!content || documents === 0)
    fault(0, Math.min(1, text.length), 'The file is empty.', 'Write its fields, or take the file away.');
  return faults;
}

/** Where the second document begins: its first node, else the line that opened it. */
function secondDocument(text: string, node: Event | undefined): number {
  const start = node?.type === EVENT_ID.SCALAR ? node.valueStart : node && 'start' in node ? node.start : -1;
  return start === -1 ? Math.max(0, text.lastIndexOf('---')) : start;
}

type Words = readonly [says: string, mend: string];

/** Names that other readers of YAML take for something else. */
function keyFault(key: string, plain: boolean): Words | undefined {
  if (prototypeKeys.has(key)) return [`A field cannot be called "${key}".`, 'Choose another name.'];
  if (!plain) return undefined;
  if (key === '<<') return ['"<<" merges another part of the file in.', 'Write the fields out.'];
  if (key === '' || key === '~') return ['A field has no name.', 'Write a name before the colon.'];
  const number = Number(key);
  if (!Number.isFinite(number) || String(number) === key) return undefined;
  return [`The field "${key}" is read as the number ${String(number)}.`, 'Put its name in quotes.'];
}

function repeated(text: string, key: string, start: number, keys: Map<string, number>): Words | readonly [] {
  const other = keys.get(key);
  keys.set(key, start);
  if (other === undefined) return [];
  const lines = text.slice(other, start).split('\n').length - 1;
  const where = lines === 0 ? 'on the same line' : lines === 1 ? 'one line above' : `${String(lines)} lines above`;
  return [`The field "${key}" stands here a second time; the other is ${where}.`, 'Keep one of the two.'];
}
