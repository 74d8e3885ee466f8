import { expect, test } from 'vitest';
import { sayTurn, tellValue } from './say-value.ts';

const days = (amount: number) => ({
  kind: 'duration',
  text: `${String(amount)} days`,
  amount,
  unit: 'days',
  working: false,
});
const line = (does: string) => ({ team: 'bar', does });
const turn = (before: unknown, after: unknown) => sayTurn(before, after, (_, id) => id);

test.each([
  ['A text', 'A text'],
  [days(2), '2 days'],
  [0.8, '0.8'],
  [['en', 'de'], 'en, de'],
  [[], 'none'],
  [{ kind: 'touchpoint', id: 'cup', part: 'hot' }, 'touchpoint/cup#hot'],
  [{ wait: days(2), hears: 'A text each morning.' }, 'wait: 2 days, hears: A text each morning'],
  [{ neverAskAgain: ['your name', 'which milk'] }, 'never ask again: (your name, which milk)'],
  [[line('greets'), line('smiles')], 'team: bar, does: greets; team: bar, does: smiles'],
  [undefined, undefined],
])('%j is told as %j', (value, words) => {
  expect(tellValue(value)).toBe(words);
});

test.each([
  [days(2), days(3), '2 days -> 3 days'],
  [undefined, 0.8, 'now 0.8'],
  ['bar', undefined, 'no longer bar'],
  [undefined, { wait: days(2) }, 'now (wait: 2 days)'],
  [undefined, 'x '.repeat(40), 'now said'],
  ['x '.repeat(40), `${'x '.repeat(40)}y`, '0 words out, 1 in'],
  [['a', 'b'], ['b', 'a'], 'in another order'],
  [['a'], ['a', 'b c'], 'now also “b c”'],
  [['a', 'b', 'c'], ['a'], 'no longer b, c'],
  [['a', 'b'], ['a', 'c'], 'b -> c'],
  [['a'], ['b', 'c'], 'no longer a; now also b, c'],
  [[line('greets')], [line('smiles')], 'of “bar”, does: greets -> smiles'],
  [
    [line('greets')],
    [line('greets'), { ...line('smiles'), system: 'Till' }],
    'now also team: bar, does: smiles, system: Till',
  ],
  [[], Array.from({ length: 20 }, (_, index) => `item ${String(index)}`), 'now also 20 of them'],
])('%j that became %j is told as %j', (before, after, words) => {
  expect(turn(before, after)).toBe(words);
});
