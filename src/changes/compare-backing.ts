import { spellDay } from '../model/spell-day.ts';
import type { Backing } from '../schema/backing.ts';
import { cameOrWent, type Difference, type Renamed } from './difference.ts';
import { isSameSet } from './same-meaning.ts';

/** What makes a promise true: what came, what went, who answers for it now, and when somebody looked. */
export function* compareBacking(
  before: readonly Backing[] = [],
  after: readonly Backing[] = [],
  path: string,
  renamed: Renamed,
): Generator<Difference> {
  if (isSameSet(before, after, renamed)) return;
  const find = (list: readonly Backing[], what: string) => list.find((one) => one.what === what);
  for (const what of new Set([...before, ...after].map((one) => one.what))) {
    const [was, is] = [find(before, what), find(after, what)];
    const came = cameOrWent(was, is);
    const place = { subject: 'backing', path } as const;
    if (came) yield { class: came, ...place, before: was?.what, after: is?.what, detail: `its backing “${what}”` };
    else if (was && is) {
      const [old, now] = [renamed('team', was.owner), renamed('team', is.owner)];
      const shared = `the backing “${what}”`;
      if (old !== now)
        yield {
          class: 'ownership',
          ...place,
          before: old,
          after: now,
          parties: [old, now],
          detail: `${shared}: ${renamed.titleOf('team', old)} -> ${renamed.titleOf('team', now)}`,
        };
      if (was.checked !== is.checked)
        yield {
          class: 'editorial',
          ...place,
          before: was.checked,
          after: is.checked,
          detail: `${shared} was looked at on ${spellDay(is.checked)}`,
        };
    }
  }
}
