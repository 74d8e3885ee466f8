import { folders, type ToldKind } from '../../model/address.ts';
import type { ModelOf } from '../../model/playbook.ts';
import { handedOver } from '../../publish/handed-over.ts';
import { tellKind } from '../../publish/kind-words.ts';
import { itemsOf } from '../../publish/listed.ts';
import { entryBody } from '../entry-body.ts';
import { isShown } from '../shown.ts';
import { entryLine } from './entry-line.ts';
import { tellers } from './tellers.ts';
import type { EntryLine, Fact, Telling } from './told-entry.ts';

export const toldKinds: readonly ToldKind[] = Object.keys(tellers).filter((kind): kind is ToldKind => kind in tellers);

/** @returns the kind and id of every entry with a plain page */
export function toldEntries() {
  return handedOver().playbook.items.flatMap((item) => {
    const kind = toldKinds.find((one) => one === item.kind);
    return kind && isShown(item) ? [{ kind, id: item.id, folder: folders[kind] }] : [];
  });
}

/** All that the plain page of an entry shows; undefined where there is none of that id. */
export async function entryPage<K extends ToldKind>(kind: K, id: string) {
  const handed = handedOver();
  const item = handed.playbook.find(kind, id);
  if (!item) return undefined;
  const told = tellers[kind].page(item, tellingNow());
  return {
    ...told,
    title: told.title ?? item.title,
    crumbs: [{ title: tellKind(kind).many, address: `/${folders[kind]}/` }],
    facts: told.facts.filter(isThere),
    parts: (told.parts ?? []).filter((part) => part.rows.length > 0 || part.empty !== undefined),
    body: await entryBody(item, handed),
    owner: told.owner === undefined ? undefined : handed.playbook.find('team', told.owner),
    item,
  };
}

/** All rows of the list of a kind: what has a day with the latest first, the rest as their titles sort. */
// Without the parameter the teller and what it tells would not be known to be of one kind.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function entryLines<K extends ToldKind>(kind: K): readonly EntryLine[] {
  const telling = tellingNow();
  const teller = tellers[kind];
  return itemsOf(telling.playbook, kind)
    .filter((item): item is ModelOf[K] => item.kind === kind)
    .map((item) => ({ line: entryLine(teller, item, telling), day: teller.day?.(item) ?? '' }))
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.line.title.localeCompare(b.line.title, 'en'))
    .map(({ line }) => line);
}

function tellingNow(): Telling {
  const { playbook, reached, passed, rules } = handedOver();
  const titles = new Map(rules.flatMap((family) => family.rules.map(({ id, title }) => [id, title])));
  return { playbook, reached, passed, ruleTitle: (id) => titles.get(id) };
}

function isThere({ words, names }: Fact): boolean {
  return words !== undefined || (names !== undefined && names.length > 0);
}
