import { spell } from '../spell-json.ts';

/**
 * JSON of an object whose last field is a list that may be too long to stand in one string.
 * @returns it in pieces, the same text as when spelt at once
 */
export function* spellList(head: object, name: string, items: Iterable<unknown>): Generator<string> {
  const end = '[]\n}\n';
  yield `${spell({ ...head, [name]: [] }).slice(0, -end.length)}[`;
  let before = '';
  for (const item of items) {
    yield `${before}\n    ${spell(item).trimEnd().replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield `${before === '' ? '' : '\n  '}]\n}\n`;
}
