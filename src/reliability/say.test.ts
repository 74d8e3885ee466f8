import { expect, test } from 'vitest';
import { weighCompany, type SmallCompany } from '../testing/small-company.ts';
import type { CellVerdict } from './cell-verdict.ts';
import { sayJourney } from './say-journey.ts';
import { sayMend } from './say-mend.ts';
import { sayStage } from './say-stage.ts';
import { sayBriefly, sayFact, sayProof, sayStandard, sayTouchpoint } from './say-verdict.ts';
import { worstOf, type Answer } from './verdict.ts';

const october = (cell: string, counts: string) => `answer,fast,${cell},2026-10-01,2026-10-31,${counts}`;
const titles = {
  channels: { phone: {}, chat: {}, shop: { title: 'Shop pick-up' }, sms: { title: 'SMS' } },
  segments: { islands: { kind: 'region', title: 'The islands' }, homes: { kind: 'region', title: 'Homes' } },
};
const weighed = async (rows: readonly string[], standard: object = {}, facts: object = {}, more: SmallCompany = {}) => {
  const standards = [{ id: 'fast', promise: 'It is.', floor: 98, ...standard }];
  const touchpoints = { answer: { title: 'Answer', channels: ['phone', 'chat', 'shop'], standards, ...facts } };
  const verdicts = await weighCompany({ ...titles, touchpoints, kept: { '2026': rows }, ...more });
  const verdict = verdicts.ofTouchpoint('answer');
  const [told] = verdict?.standards ?? [];
  if (!verdict || !told) throw new Error('not weighed');
  return { verdict, told, verdicts };
};
const alone = { channels: ['phone'] };

test.each<[rows: readonly string[], facts: object, standard: object, said: string]>([
  [[october(',', '1318,1448')], {}, {}, 'No: 1,318 of 1,448 kept in October, floor 98 %'],
  [[october('phone,', '4271,4310')], alone, {}, 'Yes: 4,271 of 4,310 kept in October, floor 98 %'],
  [
    [october('phone,', '999,1000')],
    alone,
    { floor: 99.5 },
    'Yes so far: 999 of 1,000, 195 more like these would prove it',
  ],
  [[october('phone,', '17,17')], alone, {}, 'Yes so far: 17 of 17, 172 more like these would prove it'],
  [[october('phone,', '98,100')], alone, {}, 'Yes so far: 98 of 100, no number of cases like these would prove it'],
  [[october('phone,', '96,100')], alone, {}, 'No so far: 96 of 100, 89 more like these would prove it'],
  [[], alone, {}, 'Not measured: nobody has counted it yet'],
  [[october('phone,', '9,9')], alone, { floor: undefined }, 'Not promised: nobody has said how often it must be kept'],
  [
    [october('phone,', '990,1000'), october('chat,', '995,1000'), october('shop,', '995,1000')],
    {},
    {},
    'Yes: 2,980 of 3,000 kept in October, floor 98 %',
  ],
  [[october('phone,', '995,1000'), october('chat,', '995,1000')], {}, {}, 'Not measured: yes where measured (2 of 3)'],
  [
    [october('phone,', '995,1000'), october('chat,', '9,9')],
    {},
    {},
    'Not measured: yes so far where measured (2 of 3)',
  ],
  [
    [october('phone,', '995,1000'), october('chat,', '995,1000'), october('shop,', '17,17')],
    {},
    {},
    'Yes so far: shop pick-up 17 of 17, 172 more like these would prove it',
  ],
  [
    [october('phone,', '995,1000'), october('chat,', '9,9'), october('shop,', '17,17')],
    {},
    {},
    'Yes so far: chat and shop pick-up need more cases',
  ],
  [
    [october('shop,', '788,1010'), october('phone,', '998,1004')],
    { channels: ['phone', 'shop'] },
    {},
    'It depends: shop pick-up misses (half of the cases); phone keeps it',
  ],
  [
    [october('shop,', '400,600'), october('phone,', '998,1004'), october('chat,', '300,396')],
    {},
    {},
    'It depends: chat and shop pick-up miss (half of the cases); phone keeps it',
  ],
  [
    [october('shop,', '4,20'), october('phone,', '998,1004'), october('chat,', '1000,1000')],
    {},
    {},
    'It depends: shop pick-up misses (1 % of the cases); chat and phone keep it',
  ],
  [
    [october(',islands', '183,212'), october(',homes', '2885,2904')],
    { segments: ['islands', 'homes'] },
    {},
    'It depends: missed for the islands (7 % of the cases); kept for homes',
  ],
  [
    [
      october('phone,islands', '183,212'),
      october('phone,homes', '2885,2904'),
      october('chat,islands', '999,1000'),
      october('chat,homes', '999,1000'),
    ],
    { channels: ['phone', 'chat'], segments: ['islands', 'homes'] },
    {},
    'It depends: phone for the islands misses (4 % of the cases); chat for homes, chat for the islands and phone for homes keep it',
  ],
  [
    [october('phone,', '995,1000'), october('sms,', '100,1000')],
    { channels: ['phone', 'sms'] },
    {},
    'It depends: SMS misses (half of the cases); phone keeps it',
  ],
])('%j', async (rows, facts, standard, said) => {
  const { verdict, told } = await weighed(rows, standard, facts);
  const { word, rest } = sayStandard(told);
  expect(rest === '' ? word : `${word}: ${rest}`).toBe(said);
  expect(sayTouchpoint(verdict)).toEqual({ word, rest });
});

test('floors that are not the same everywhere are not told as one', async () => {
  const except = [{ channels: ['chat'], floor: 90, because: 'It is new.' }];
  const { told } = await weighed(
    [october('phone,', '999,1000'), october('chat,', '999,1000'), october('shop,', '999,1000')],
    { except },
  );
  expect(sayStandard(told).rest).toBe('2,997 of 3,000 kept in October');
});

test('a touchpoint with several promises says the one that decides, one without says so', async () => {
  const standards = ['right', 'fast'].map((id) => ({ id, promise: 'It is.', floor: 98 }));
  const rows = [october('phone,', '100,1000'), 'answer,right,phone,,2026-10-01,2026-10-31,1000,1000'];
  const { verdict } = await weighed(rows, {}, { ...alone, standards });
  expect(sayTouchpoint(verdict)).toEqual({ word: 'No', rest: '100 of 1,000 kept in October, floor 98 %' });
  expect(sayTouchpoint({ ...verdict, reliable: { verdict: 'not-promised' }, standards: [] })).toEqual({
    word: 'Not promised',
    rest: 'nothing is promised yet',
  });
});

test('the mark is brief, and says nothing where the word says all', async () => {
  const both = [october('shop,', '4,20'), october('chat,', '4,20'), october('phone,', '998,1004')];
  expect(sayBriefly((await weighed(both)).verdict)).toBe('chat and shop pick-up miss');
  expect(sayBriefly((await weighed([october(',', '4,20')])).verdict)).toBe('');
});

test('the fact comes first, as the counts have it', async () => {
  const { told } = await weighed([october('phone,', '402,406')], {}, alone);
  expect(told.latest && sayFact(told.latest, 98)).toBe('Kept in October: 402 of 406, floor 98 %');
  expect(told.latest && sayFact(told.latest)).toBe('Kept in October: 402 of 406');
});

test('of one cell it says on how many days it stands, since when it is stale, and what would prove it', async () => {
  const { told } = await weighed(['answer,fast,phone,,2026-08-01,2026-08-23,17,17'], {}, alone);
  const [cell] = told.cells as readonly [CellVerdict];
  expect(sayProof(cell)).toEqual(['23 of 31 days', 'stale since 23 August 2026', '172 more like these would prove it']);
});

test.each<[rows: readonly string[], said: readonly string[]]>([
  [
    [october('shop,', '788,1010'), october('phone,', '998,1004')],
    ['222 of 1,010 broken in October (shop pick-up)', '788 of 1,010 kept', 'phone keeps it'],
  ],
  [
    [october('shop,', '788,1010'), october('chat,', '100,1000'), october('phone,', '998,1004')],
    ['1,122 of 2,010 broken in October (chat and shop pick-up)', '888 of 2,010 kept', 'phone keeps it'],
  ],
  [
    [october('shop,', '788,1010'), october('phone,', '17,17')],
    ['222 of 1,010 broken in October (shop pick-up)', '788 of 1,010 kept', ''],
  ],
  [[october(',', '788,1010')], ['222 of 1,010 broken in October', '788 of 1,010 kept', '']],
  [
    [october(',islands', '183,212'), october(',homes', '2885,2904')],
    ['29 of 212 broken in October for the islands', '183 of 212 kept', 'kept for homes'],
  ],
])('what to mend: %j', async (rows, said) => {
  const facts = rows.some((row) => row.includes('homes')) ? { segments: ['islands', 'homes'] } : {};
  const [mend] = (await weighed(rows, {}, facts)).verdicts.mends;
  expect(mend && Object.values(sayMend(mend))).toEqual(said);
});

const part = (
  title: string,
  verdict: Answer['verdict'],
  leans?: 'yes' | 'no',
  consistent: Answer['verdict'] = 'yes',
) => ({
  item: { kind: 'touchpoint' as const, id: title, title },
  places: [],
  reliable: leans ? { verdict, leans } : { verdict },
  consistent: { verdict: consistent },
});
const [many, yes] = [['A', 'B', 'C', 'D', 'E', 'F'], part('Z', 'yes')];
test.each<[parts: readonly ReturnType<typeof part>[], said: string]>([
  [[part('A', 'no'), part('B', 'depends'), yes], 'No: A falls short'],
  [[part('A', 'no'), part('B', 'no'), yes], 'No: A and B fall short'],
  [many.map((title) => part(title, 'no')), 'No: A, B, C and 3 more fall short'],
  [[part('A', 'depends'), yes], 'It depends: A fails for some'],
  [[part('A', 'depends'), part('B', 'depends')], 'It depends: A and B fail for some'],
  [[part('A', 'not-promised'), yes], 'Not promised: A promises nothing yet'],
  [[part('A', 'not-measured'), part('B', 'not-measured')], 'Not measured: A and B are not counted everywhere yet'],
  [[part('A', 'not-proven', 'no'), part('B', 'not-proven', 'yes')], 'No so far: A needs more cases'],
  [[part('A', 'not-proven', 'yes'), part('B', 'not-proven', 'yes'), yes], 'Yes so far: A and B need more cases'],
  [[yes], 'Consistent and reliable'],
  [[part('A', 'yes', undefined, 'no'), yes], 'Reliable, not consistent: A is not the same for everybody'],
  [
    [part('A', 'yes', undefined, 'no'), part('B', 'yes', undefined, 'no')],
    'Reliable, not consistent: A and B are not the same for everybody',
  ],
  [[], 'Not measured: nothing here is counted yet'],
])('a stage of %j', (parts, said) => {
  const [reliable, consistent]: readonly [Answer, Answer] = [
    worstOf(parts.map((one) => one.reliable)) ?? { verdict: 'not-measured' },
    worstOf(parts.map((one) => one.consistent)) ?? { verdict: 'not-measured' },
  ];
  const { word, rest } = sayStage({ reliable, consistent, parts });
  expect(rest === '' ? word : `${word}: ${rest}`).toBe(said);
});

test('a journey in one line names the stops that decide, each once, or else the promise of the whole', () => {
  const verdict = (parts: readonly ReturnType<typeof part>[], outcome: Answer = { verdict: 'yes' }) => {
    const stage = { stage: { id: 's', title: 'S' }, parts, failing: [], reliable: { verdict: 'yes' as const } };
    const stages = [stage, stage].map((one) => ({ ...one, consistent: { verdict: 'yes' as const } }));
    return {
      journey: { kind: 'journey' as const, id: 'j', title: 'J' },
      reliable: worstOf([...parts.map((one) => one.reliable), outcome]) ?? outcome,
      consistent: { verdict: 'yes' as const },
      stages,
      outcome: [
        {
          standard: { id: 'o', promise: 'It works in two days.', basis: 'own' as const },
          reliable: outcome,
          consistent: { verdict: 'yes' as const, differences: [] },
          cells: [],
          past: [],
        },
      ],
      levers: [],
      moments: [],
    };
  };
  expect(sayJourney(verdict([part('A', 'no'), part('B', 'depends')]))).toEqual({ word: 'No', rest: 'A falls short' });
  expect(sayJourney(verdict([part('A', 'yes')]))).toEqual({ word: 'Consistent and reliable', rest: '' });
  expect(sayJourney(verdict([part('A', 'yes')], { verdict: 'no' }))).toEqual({
    word: 'No',
    rest: '“It works in two days.”',
  });
});
