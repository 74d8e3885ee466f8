import { expect, test } from 'vitest';
import { changed } from '../testing/compared.ts';

test('the accounts of a team are told as changed, and reach no output', async () => {
  const file = 'content/teams/bar.yaml';
  const at = (account: string) => ({ [file]: `name: Bar\naccounts: [${account}]\n` });
  const { changes } = await changed(at('secret-one'), at('secret-two'));
  expect(changes).toMatchObject([{ class: 'ownership', entry: 'bar', path: '/accounts', before: null, after: null }]);
  expect(JSON.stringify(changes)).not.toContain('secret');
});
