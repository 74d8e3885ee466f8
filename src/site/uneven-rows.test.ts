import { expect, test } from 'vitest';
import { baseWith, greetingFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { unevenRows } from './pages/reliability/_uneven-rows.ts';

const greet = 'content/touchpoints/greet-me.md';
const counts = 'content/measurements/till/2026-10.csv';
const segments = {
  'content/segments.yaml':
    'regulars:\n  title: Regulars\n  kind: customer class\nnewcomers:\n  title: Newcomers\n  kind: customer class\n',
};
const greeting = (more: string, channels = 'counter, app') => ({
  [greet]: greetingFile
    .replace('channels: [counter]\n', `channels: [${channels}]\nsegments: [regulars, newcomers]\n`)
    .replace('    clock:', `${more}    clock:`),
});

test('where everybody is promised the same, and it is kept, nothing depends', async () => {
  await toldPlaybook();
  expect(unevenRows()).toEqual([]);
});

test('what is kept for some and missed for others says for whom, and shows no grid', async () => {
  await toldPlaybook(
    baseWith(
      counts,
      'ready-in-five,app,,2026-10-01,2026-10-31,4965,5000',
      'ready-in-five,app,,2026-10-01,2026-10-31,4000,5000',
    ),
  );
  expect(unevenRows()).toMatchObject([
    {
      name: { title: 'Cup in time' },
      owner: { title: 'Bar' },
      promises: [
        {
          to: '/below/touchpoints/cup-in-time/#promise-ready-in-five',
          answer: { verdict: 'depends' },
          rest: 'app misses (a third of the cases); counter keeps it',
          differs: [],
        },
      ],
      grid: undefined,
    },
  ]);
});

test('a gap is found in the words of its rule, and seen in the grid', async () => {
  await toldPlaybook(segments, greeting('    channels: [counter]\n'));
  const [row] = unevenRows();
  expect(row?.findings).toMatchObject([
    { words: '“Greet me” promises nothing on “App”.', rule: '/below/rules/#grid-has-gaps' },
  ]);
  expect(row?.promises[0]?.differs).toEqual(['It is not promised on app.']);
  expect(row?.grid).toEqual({
    channels: ['Counter', 'App'],
    rows: ['Regulars', 'Newcomers'].map((segment) => ({
      segment,
      cells: [[{ words: 'within 1 minute, floor 90 %', because: undefined }], []],
    })),
  });
});

test('a promise that differs stands in the grid with its reason, or with that nobody has said one', async () => {
  const except = (because: string) =>
    greeting(`    except: [{ segments: [newcomers], within: 3 min, floor: 80${because} }]\n`, 'counter');
  await toldPlaybook(segments, except(', because: They read the board first.'));
  expect(unevenRows()[0]).toMatchObject({
    promises: [{ differs: ['Promised differently for newcomers: They read the board first.'] }],
    findings: [],
    grid: {
      rows: [
        { segment: 'Regulars', cells: [[{ words: 'within 1 minute, floor 90 %', because: undefined }]] },
        {
          segment: 'Newcomers',
          cells: [[{ words: 'within 3 minutes, floor 80 %', because: 'They read the board first.' }]],
        },
      ],
    },
  });
  await toldPlaybook(segments, except(''));
  const [row] = unevenRows();
  expect(row?.grid?.rows[1]?.cells).toMatchObject([[{ because: 'Nobody has said why.' }]]);
  expect(row?.findings).toHaveLength(1);
});

test('of what is hidden or a draft nothing depends', async () => {
  for (const status of ['hidden', 'draft']) {
    const file = greeting('    channels: [counter]\n')[greet];
    await toldPlaybook(segments, { [greet]: file.replace('title: Greet me', `title: Greet me\nstatus: ${status}`) });
    expect(unevenRows()).toEqual([]);
  }
});
