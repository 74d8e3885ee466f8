import { folders } from '../../model/address.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ReferableKind } from '../../schema/reference.ts';
import { pagesOfList } from '../listed.ts';
import { gonePages } from './gone-pages.ts';
import type { Past } from './past.ts';
import { shownRevisions } from './read-past.ts';

/**
 * @param revisions how many the entry has in all
 * @returns the folder of its page of history; undefined where its own page shows all of them
 */
export function historyFolder(kind: ReferableKind, id: string, revisions: number): string | undefined {
  return revisions <= shownRevisions ? undefined : `${folders[kind]}/${id}/history`;
}

/** An entry that has a page of history. */
export interface LongPast {
  readonly kind: ReferableKind;
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  /** How many revisions there are. */
  readonly rows: number;
  /** Whether its own page stands in lists. */
  readonly live: boolean;
}

/** @returns every entry with more revisions than its own page shows, those that were taken out among them */
export function longPasts(
  all: Pick<Past, 'revisions' | 'goneEntries'> & { readonly playbook: Playbook },
): readonly LongPast[] {
  const there = all.playbook.items.filter(({ status }) => status !== 'hidden');
  const gone = gonePages(all).map(({ kind, gone: { id, title } }) => ({ kind, id, title, status: 'gone' }));
  return [...there, ...gone].flatMap(({ kind, id, title, status }) => {
    const rows = all.revisions(`${kind}/${id}`).length;
    const folder = historyFolder(kind, id, rows);
    return folder === undefined ? [] : [{ kind, id, title, folder, rows, live: status === 'live' }];
  });
}

/** @returns the addresses of all pages of a history */
export function historyPages({ folder, rows }: LongPast): readonly string[] {
  return pagesOfList(folder, rows);
}
