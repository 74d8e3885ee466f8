import type { AnyItem } from '../../model/playbook.ts';
import { hrefOf } from '../href.ts';
import type { EntryLine, Teller, Telling } from './told-entry.ts';

/** An entry as one line, told by the teller of its kind. */
export function entryLine<I extends AnyItem>(teller: Teller<I>, item: I, telling: Telling): EntryLine {
  return { id: item.id, title: item.title, to: hrefOf(item), ...teller.line(item, telling) };
}
