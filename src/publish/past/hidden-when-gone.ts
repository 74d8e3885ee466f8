import type { History } from '../../history/open-history.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ReferableKind } from '../../schema/reference.ts';

/** Entries that were hidden when their files were taken out: they stay hidden. */
export interface HiddenWhenGone {
  readonly keys: ReadonlySet<number>;
  /** Their titles and ids, but for ids that another entry has today. */
  readonly names: readonly string[];
}

export function hiddenWhenGone(history: History, playbook: Playbook): HiddenWhenGone {
  const names = new Map<number, readonly [kind: string, id: string, title: string]>();
  for (const { entries } of history.revisions((line) => line.includes('"status":"hidden"')))
    for (const { key, kind, id, title, did, before, after } of entries)
      if (did === 'gone' && before?.status === 'hidden') names.set(key, [kind, id, title]);
      else if (after) names.delete(key);
  const ids = new Set(playbook.items.map(({ id }) => id));
  const gone = [...names].filter(([, [kind, id]]) => !playbook.find(kind as ReferableKind, id));
  return {
    keys: new Set(gone.map(([key]) => key)),
    names: gone.flatMap(([, [, id, title]]) => (ids.has(id) ? [title] : [id, title])),
  };
}
