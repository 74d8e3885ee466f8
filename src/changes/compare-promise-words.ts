import type { Standard } from '../model/playbook.ts';
import type { Difference, Renamed } from './difference.ts';
import { meaningOf } from './same-meaning.ts';
import { sayTurn } from './say-value.ts';

/** The words of a promise, the paragraph that binds us, and why it is unequal. */
export function* comparePromiseWords(
  { data: before }: Standard,
  { data: after }: Standard,
  renamed: Renamed,
): Generator<Difference> {
  for (const name of ['promise', 'reference'] as const) {
    if (before[name] === after[name]) continue;
    const [was, is] = [before[name], after[name]];
    const isAll = name === 'promise' && isOnlyWords(before) && isOnlyWords(after);
    yield {
      class: isAll ? 'measurement' : 'editorial',
      subject: 'promise',
      path: `/${name}`,
      before: was,
      after: is,
      detail:
        name === 'reference'
          ? `its reference: ${sayTurn(was, is, renamed)}`
          : `its promise in other words${isAll ? ', which are all that it is counted by' : ''}`,
    };
  }
  const reasons = (data: Standard['data']) =>
    (data.except ?? [])
      .map(({ because }) => because ?? '')
      .filter(Boolean)
      .sort();
  const [was, is] = [reasons(before), reasons(after)];
  if (meaningOf(was, renamed) !== meaningOf(is, renamed))
    yield {
      class: 'editorial',
      subject: 'promise',
      path: '/except',
      before: was.join('; ') || undefined,
      after: is.join('; ') || undefined,
      detail: 'why it is unequal, in other words',
    };
}

/** Whether nothing but its words says what keeps the promise. */
function isOnlyWords({ within, atMost, atLeast, good }: Standard['data']): boolean {
  return [within, atMost, atLeast, good].every((one) => one === undefined);
}
