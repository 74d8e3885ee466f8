import { describe, expect, test } from 'vitest';
import { tableOf, weighCompany } from '../testing/small-company.ts';

const promised = (facts: object = {}) => ({
  channels: { web: {} },
  touchpoints: {
    answer: { channels: ['web'], standards: [{ id: 'in-time', promise: 'You hear.', floor: 90, ...facts }] },
  },
});
describe('how many days of a window were counted', () => {
  const hours = { title: 'Shop hours', timeZone: 'Europe/Berlin' };
  const day = ['09:00-19:00'];
  const open = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day };
  const settings = { calendars: { 'shop-hours': { ...hours, open, closed: ['2026-10-03'] } } };
  const coverage = async (
    rows: readonly string[],
    facts: object = {},
    channels: object = { shop: { hours: 'shop-hours' } },
  ) => {
    const company = {
      ...promised(facts),
      settings,
      channels: channels as Record<string, object>,
      kept: { '2026-10': rows },
    };
    const touchpoints = { answer: { ...company.touchpoints.answer, channels: Object.keys(channels) } };
    const verdicts = await weighCompany({ ...company, touchpoints } as Parameters<typeof weighCompany>[0]);
    return verdicts
      .ofTouchpoint('answer')
      ?.standards[0]?.cells.map(({ channel, latest }) => [channel, latest?.coverage.counted, latest?.coverage.of]);
  };

  test('23 of 31 days', async () => {
    expect(await coverage(['answer,in-time,,,2026-10-01,2026-10-23,9,10'], { clock: 'always' }, { web: {} })).toEqual([
      ['', 23, 31],
    ]);
  });

  test('a day on which nobody was open has nothing to count, alone or beside one that was missed', async () => {
    // The third was a holiday, the fourth a Sunday; the fifth, a Monday, was missed.
    const rest = 'answer,in-time,shop,,2026-10-06,2026-10-31,9,10';
    expect(
      await coverage([
        'answer,in-time,shop,,2026-10-01,2026-10-02,9,10',
        'answer,in-time,shop,,2026-10-05,2026-10-05,9,10',
        rest,
      ]),
    ).toEqual([['shop', 31, 31]]);
    expect(await coverage(['answer,in-time,shop,,2026-10-01,2026-10-02,9,10', rest])).toEqual([['shop', 30, 31]]);
  });

  test('a shop is asked for its own hours, though the same promise is made on the web, which never closes', async () => {
    const rows = ['shop', 'web'].flatMap((channel) => [
      `answer,in-time,${channel},,2026-10-01,2026-10-02,9,10`,
      `answer,in-time,${channel},,2026-10-05,2026-10-31,9,10`,
    ]);
    expect(await coverage(rows, {}, { shop: { hours: 'shop-hours' }, web: {} })).toEqual([
      ['shop', 31, 31],
      ['web', 29, 31],
    ]);
  });

  test('a promise with a clock of its own is counted while that runs', async () => {
    const rows = ['answer,in-time,web,,2026-10-01,2026-10-03,9,10', 'answer,in-time,web,,2026-10-05,2026-10-31,9,10'];
    expect(await coverage(rows, { clock: 'shop-hours' }, { web: {} })).toEqual([['web', 31, 31]]);
    expect(await coverage(rows, {}, { web: {} })).toEqual([['web', 30, 31]]);
  });
});

test('a cell that nobody counted since says since when, and the others do not', async () => {
  const rows = [
    'answer,in-time,web,,2026-09-01,2026-09-28,99,100',
    'answer,in-time,shop,,2026-10-01,2026-10-31,99,100',
  ];
  const { touchpoints } = promised();
  const verdicts = await weighCompany(
    {
      channels: { web: {}, shop: {} },
      touchpoints: { answer: { ...touchpoints.answer, channels: ['web', 'shop'] } },
      kept: { '2026': rows },
    },
    '2026-11-01',
  );
  expect(verdicts.ofTouchpoint('answer')?.standards[0]?.cells.map((cell) => [cell.channel, cell.staleSince])).toEqual([
    ['shop', undefined],
    ['web', '2026-09-28'],
  ]);
});

test('counts by month that were later split by channel are judged as split, and only remembered as they were', async () => {
  const rows = [
    'answer,in-time,,,2026-09-01,2026-09-30,10,100',
    'answer,in-time,web,,2026-10-01,2026-10-31,1000,1000',
    'answer,in-time,shop,,2026-10-01,2026-10-31,1000,1000',
  ];
  const { touchpoints } = promised();
  const company = {
    channels: { web: {}, shop: {} },
    touchpoints: { answer: { ...touchpoints.answer, channels: ['web', 'shop'] } },
  };
  const standard = (await weighCompany({ ...company, kept: { '2026': rows } })).ofTouchpoint('answer')?.standards[0];
  expect(standard?.reliable).toEqual({ verdict: 'yes' });
  expect(standard?.cells.map(({ channel }) => channel)).toEqual(['shop', 'web']);
  expect(standard?.past.map(({ answer }) => answer.verdict)).toEqual(['no', 'yes']);
  const half = await weighCompany({ ...company, kept: { '2026': rows.slice(0, 2) } });
  expect(half.ofTouchpoint('answer')?.standards[0]?.reliable).toEqual({ verdict: 'not-measured' });
});

test('counts of a channel on which nothing is promised decide nothing', async () => {
  const company = promised({ channels: ['web'] });
  const verdicts = await weighCompany({
    channels: { web: {}, shop: {} },
    touchpoints: { answer: { ...company.touchpoints.answer, channels: ['web', 'shop'] } },
    kept: {
      '2026-10': [
        'answer,in-time,shop,,2026-10-01,2026-10-31,0,900',
        'answer,in-time,web,,2026-10-01,2026-10-31,900,900',
      ],
    },
    files: { 'content/measurements/other/2026-10.csv': tableOf('kept', []) },
  });
  expect(verdicts.ofTouchpoint('answer')?.reliable).toEqual({ verdict: 'yes' });
  expect(
    verdicts.ofTouchpoint('answer')?.channels.map(({ channel, reliable }) => [channel.id, reliable.verdict]),
  ).toEqual([
    ['web', 'yes'],
    ['shop', 'not-promised'],
  ]);
});
