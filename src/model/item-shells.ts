import type { ReferableKind } from '../schema/reference.ts';
import type { Entry } from './entry.ts';
import type { AnyItem, Item, Status } from './playbook.ts';

/** @returns the shell of an entry that has a file of its own */
export function shellOf<K extends ReferableKind, F extends object>(
  entry: {
    readonly kind: K;
    readonly id: string;
    readonly file: string;
    readonly data: F;
    readonly body?: NonNullable<Entry['body']>;
    readonly blob?: string;
  },
  title: string,
  status: Status = 'live',
): Item<K, F> {
  const { kind, id, file, data, body, blob } = entry;
  const written = { ...(body ? { body } : {}), ...(blob === undefined ? {} : { blob }) };
  return { kind, id, title, status, file, at: { file, path: [] }, data, ...written };
}

/** @returns the shell of an entry that stands under its id in a file of many */
export function shellIn<K extends ReferableKind, F extends { readonly title: string }>(
  kind: K,
  id: string,
  file: string,
  data: F,
): Item<K, F> {
  return { kind, id, title: data.title, status: 'live', file, at: { file, path: [id] }, data };
}

/** `kind/id`: the name of an entry in findings and links. */
export function nameOf({ kind, id }: Pick<AnyItem, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
