import { describe, expect, test } from 'vitest';
import { weighCompany, type SmallCompany } from '../testing/small-company.ts';

/** Kept of 1,000 in a month of 2026; the floor is 98 %. */
const month = (number: number, good: number, channel = '') => {
  const days = `2026-${String(number).padStart(2, '0')}`;
  const last = new Date(Date.UTC(2026, number, 0)).getUTCDate();
  return `answer,fast,${channel},,${days}-01,${days}-${String(last)},${String(good)},1000`;
};
const [yes, no, open] = [1000, 500, 980];
const weighed = async (
  rows: readonly string[],
  standard: object = {},
  more: SmallCompany = {},
  today = '2026-11-20',
) => {
  const verdicts = await weighCompany(
    {
      channels: { phone: {}, chat: {} },
      touchpoints: {
        answer: { channels: ['phone', 'chat'], standards: [{ id: 'fast', promise: 'It is.', floor: 98, ...standard }] },
      },
      kept: { '2026': rows },
      ...more,
    },
    today,
  );
  const told = verdicts.ofTouchpoint('answer')?.standards[0];
  if (!told) throw new Error('not weighed');
  return told;
};
const months = async (rows: readonly string[], today?: string) =>
  (await weighed(rows, {}, {}, today)).consistent.differences.flatMap((difference) =>
    difference.in === 'months' ? [difference.windows.map(({ name }) => name)] : [],
  );

describe('a month differs', () => {
  test('only when two of the last six full ones are proven on the other side', async () => {
    expect(await months([month(5, no), month(10, yes)])).toEqual([]);
    expect(await months([month(5, no), month(6, open), month(9, no), month(10, yes)])).toEqual([['May', 'September']]);
    expect(await months([month(4, no), month(5, no), month(10, yes)])).toEqual([]);
    expect(await months([month(8, yes), month(9, yes), month(10, no)])).toEqual([['August', 'September']]);
    expect(await months([month(8, open), month(9, open), month(10, no)])).toEqual([]);
  });

  test('not while what is so far is not proven', async () => {
    expect(await months([month(8, no), month(9, no), month(10, open)])).toEqual([]);
  });

  test('also where it then depended: that is a kind of No', async () => {
    const then = [8, 9].flatMap((number) => [month(number, yes, 'phone'), month(number, no, 'chat')]);
    expect(await months([...then, month(10, yes, 'phone'), month(10, yes, 'chat')])).toEqual([['August', 'September']]);
  });

  test('not by one that is still running', async () => {
    const rows = [month(8, yes), month(9, no), month(10, no), 'answer,fast,,,2026-11-01,2026-11-10,1000,1000'];
    expect(await months(rows)).toEqual([['September', 'October']]);
    // On 10 October that month is not full: September alone is on the other side.
    expect(await months([month(9, no), 'answer,fast,,,2026-10-01,2026-10-10,1000,1000'], '2026-10-10')).toEqual([]);
    const running = ['answer,fast,,,2026-10-01,2026-10-10,0,1000', 'answer,fast,,,2026-11-01,2026-11-10,1000,1000'];
    expect(await months([month(9, no), ...running])).toEqual([['September', 'October']]);
  });

  test('not by one before the last six, though months without counts lie between', async () => {
    expect(await months([month(1, no), month(2, no), month(9, yes), month(10, yes)])).toEqual([]);
  });
});

test('what is promised differently is not consistent, with the reason given', async () => {
  const except = [{ channels: ['chat'], floor: 90, because: 'It is new.' }];
  const { consistent } = await weighed([month(10, yes)], { except });
  expect(consistent).toEqual({
    verdict: 'no',
    differences: [
      {
        in: 'promise',
        channels: [{ kind: 'channel', id: 'chat', title: 'Chat' }],
        segments: [],
        because: 'It is new.',
      },
    ],
  });
});

test('what is not promised on every channel, or to every segment, is not consistent', async () => {
  const chat = { kind: 'channel', id: 'chat', title: 'Chat' };
  expect((await weighed([month(10, yes)], { channels: ['phone'] })).consistent).toEqual({
    verdict: 'no',
    differences: [{ in: 'reach', channels: [chat], segments: [] }],
  });
  const segments = { islands: { kind: 'region' }, mainland: { kind: 'region' } };
  const standards = [{ id: 'fast', promise: 'It is.', floor: 98, segments: ['mainland'] }];
  const touchpoints = { answer: { channels: ['phone'], segments: ['islands', 'mainland'], standards } };
  expect((await weighed([month(10, yes)], {}, { segments, touchpoints })).consistent).toEqual({
    verdict: 'no',
    differences: [{ in: 'reach', channels: [], segments: [{ kind: 'segment', id: 'islands', title: 'Islands' }] }],
  });
});

test('kept for some and missed for others is not consistent; missed for all alike is', async () => {
  const depends = await weighed([month(10, yes, 'phone'), month(10, no, 'chat')]);
  expect(depends.consistent).toEqual({ verdict: 'no', differences: [{ in: 'keeping', where: ['chat'] }] });
  const alike = await weighed([month(10, no, 'phone'), month(10, no, 'chat')]);
  expect(alike.consistent).toEqual({ verdict: 'yes', differences: [] });
});

test('nobody can say so while a channel is not counted, or not proven', async () => {
  expect((await weighed([month(10, yes, 'phone')])).consistent).toEqual({ verdict: 'not-measured', differences: [] });
  const rows = [month(10, yes, 'phone'), month(10, open, 'chat')];
  expect((await weighed(rows)).consistent).toEqual({ verdict: 'not-proven', leans: 'yes', differences: [] });
});
