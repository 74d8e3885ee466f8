import { expect, test } from 'vitest';
import { baseWith, greetingFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { channelsOf, matrixRows } from './pages/reliability/_matrix-rows.ts';

const counts = 'content/measurements/till/2026-10.csv';
const row = (title: string) => matrixRows().find(({ name }) => name.title === title);

test('each touchpoint has a place for each channel that it offers, with its verdict and its share', async () => {
  await toldPlaybook();
  expect(row('Greet me')?.cells).toEqual({
    counter: { kind: 'weighed', answer: { verdict: 'yes' }, counted: '95.0 %' },
  });
  expect(channelsOf(matrixRows()).map(({ title, to }) => [title, to])).toEqual([
    ['Counter', '/below/channels/counter/'],
    ['App', '/below/channels/app/'],
  ]);
});

test('few cases are told as they are, and a channel without a promise says so', async () => {
  await toldPlaybook(
    baseWith(
      counts,
      'order-right,app,,2026-10-01,2026-10-31,4950,5000',
      'order-right,app,,2026-10-01,2026-10-31,17,17',
    ),
    {
      'content/touchpoints/greet-me.md': greetingFile
        .replace('channels: [counter]\n', 'channels: [counter, app]\n')
        .replace('    clock:', '    channels: [counter]\n    clock:'),
    },
  );
  expect(row('Take my order')?.cells['app']).toMatchObject({ answer: { verdict: 'not-proven' }, counted: '17 of 17' });
  expect(row('Greet me')?.cells).toMatchObject({ counter: { kind: 'weighed' }, app: { kind: 'nothing' } });
});

test('the worst comes first, and a draft is counted nowhere', async () => {
  await toldPlaybook(
    baseWith(
      counts,
      'order-right,app,,2026-10-01,2026-10-31,4950,5000',
      'order-right,app,,2026-10-01,2026-10-31,2000,5000',
    ),
    baseWith('content/touchpoints/greet-me.md', 'title: Greet me', 'title: Greet me\nstatus: draft'),
  );
  expect(matrixRows().map(({ name }) => name.title)).toEqual(['Take my order', 'Cup in time']);
});
