import { formerIds } from '../../model/former-ids.ts';
import type { ListedKind } from '../../model/address.ts';
import type { AnyItem, ModelOf } from '../../model/playbook.ts';
import type { HandedOver } from '../../publish/handed-over.ts';
import { entryBody } from '../entry-body.ts';
import { tellKind } from '../../publish/kind-words.ts';
import { itemsOf } from '../shown.ts';
import { tellers, type Telling } from './_entry-words.ts';

/** All entries of one kind, told. */
export async function listPage<K extends ListedKind>(kind: K, all: HandedOver) {
  const { playbook, today, rules } = all;
  const titles = new Map(rules.flatMap((family) => family.rules.map(({ id, title }) => [id, title])));
  const telling: Telling = { playbook, today, ruleTitle: (id) => titles.get(id) };
  const items = itemsOf(playbook, kind).filter((item): item is ModelOf[K] => item.kind === kind);
  return {
    ...tellKind(kind),
    kind,
    entries: await Promise.all(
      sorted(items).map(async (item) => {
        const told = tellers[kind](item, telling);
        return {
          id: item.id,
          title: told.title ?? item.title,
          before: formerIds(item),
          ...told,
          facts: told.facts.filter(({ words, names }) => words !== undefined || (names && names.length > 0)),
          body: await entryBody(item, all),
        };
      }),
    ),
  };
}

export type ListEntry = Awaited<ReturnType<typeof listPage>>['entries'][number];

/** What has a day of its own stands with the latest first; words in the order of the alphabet; the rest as the files stand. */
function sorted<T extends AnyItem>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) =>
    a.kind === 'term' ? a.title.localeCompare(b.title, 'en') : dayOf(b).localeCompare(dayOf(a)),
  );
}

function dayOf(item: AnyItem): string {
  switch (item.kind) {
    case 'decision':
    case 'walk':
    case 'reality-check':
      return item.data.date;
    case 'friction':
      return item.data.reported;
    case 'notice':
      return item.data.from;
    case 'waiver':
      return item.data.granted;
    case 'initiative':
      return item.data.decided ?? item.data.decideBy ?? '';
    default:
      return '';
  }
}
