import { adds, block, change, drops, rows, says, type Change, type Step } from '../story.ts';

const faults = 'journeys/my-connection-fails.yaml';
const months = [
  ['2026-05', 'May', '2026-06'],
  ['2026-06', 'June', '2026-07'],
  ['2026-07', 'July', '2026-08'],
  ['2026-08', 'August', '2026-09'],
  ['2026-09', 'September', '2026-10'],
  ['2026-10', 'October', '2026-11'],
] as const;
const files = (month: string, sources: readonly string[]): readonly Step[] =>
  sources.flatMap((source) => adds(`measurements/${source}/${month}.csv`));
/** The file of a year comes with its first month; later ones add rows. */
const yearly = (month: string, ...sources: readonly string[]): readonly Step[] =>
  sources.flatMap((source) =>
    month === '2026-05' ? adds(`measurements/${source}/2026.csv`) : [rows(`${source}/2026.csv`, `,${month}-01,`)],
  );

const monthly = months.flatMap(([month, name, next]): readonly Change[] => [
  change(
    `${next}-03`,
    'care',
    `Count ${name}: faults`,
    `All cases of ${name}, by channel, as the four systems closed the month.`,
    ...files(month, ['case-book', 'dispatch-board', 'stock-desk', 'status-console', 'fault-flow']),
    ...yearly(month, 'fault-outcome'),
  ),
  change(
    `${next}-04`,
    'digital',
    `Count ${name}: joining`,
    `Orders whose promised day fell in ${name}.`,
    ...files(month, ['order-desk', 'order-flow', 'order-outcomes']),
  ),
  change(
    `${next}-05`,
    'billing',
    `Count ${name}: bills and renewals`,
    `Contracts and bills of ${name}.`,
    ...files(month, ['billing-desk', 'renewals']),
    ...yearly(month, 'renewal-flow', 'renewal-outcome'),
  ),
]);

const header = 'touchpoint,standard,channel,segment,from,to,good,total\n';
const early = (month: number, days: number): string => {
  const of = `2025-${String(month).padStart(2, '0')}`;
  const row = (subject: string, good: number, total: number): string =>
    `${subject},,,${of}-01,${of}-${String(days)},${String(good)},${String(total)}\n`;
  return (
    row('first-diagnosis,told-what-is-wrong', 3500 + 11 * month, 3800 + 9 * month) +
    row('outage-alert-by-text,told-first', 2900 + 31 * month, 3020 + 31 * month) +
    row('repair-visit-kept,window-kept', 1180 + 6 * month, 1250 + 6 * month)
  );
};
const summer = early(7, 31) + early(8, 31) + early(9, 30);
const autumn = early(10, 31) + early(11, 30) + early(12, 31);
const counted = 'measurements/first-counts/2025.csv';

/** Counts come month by month, and evidence with them. */
export const counting: readonly Change[] = [
  change(
    '2025-07-10',
    'customer-office',
    'Begin to count: June',
    'Three promises, counted by hand from three systems. It is a beginning.',
    ...adds(counted),
  ),
  change(
    '2025-10-09',
    'customer-office',
    'Count the summer',
    'July to September, the same three promises.',
    says(counted, early(6, 30), early(6, 30) + summer),
  ),
  change(
    '2026-01-12',
    'customer-office',
    'Count the autumn',
    'October to December. The visits are the ones to look at.',
    says(counted, summer, summer + autumn),
  ),
  change(
    '2026-05-04',
    'customer-office',
    'Count anew from May, by channel',
    'The first counts know no channel and cannot be added to those that do. They stay in the history.',
    drops(counted, header + early(6, 30) + summer + autumn),
    block('segments.yaml', 'mainland:'),
  ),
  ...monthly,
  change(
    '2026-07-06',
    'care',
    'Prove the moment of what is open with counts',
    'What was an opinion in April is 1,127 customers now.',
    ...adds('measurements/leavers/2026.csv'),
    says(
      'journeys/my-contract-renews.yaml',
      `      grade: opinion
      date: 2026-04-02
      source: Care and Digital, over the complaints of one month
`,
      `      grade: measured
      date: 2026-07-02
      source: Contracts ended within 90 days of an offer, January to March 2026, with something open against nothing open
`,
    ),
  ),
  change(
    '2026-10-01',
    'care',
    'Count what failing costs: calls',
    'Customers of the second quarter, and whether they were gone by the end of September.',
    rows('leavers/2026.csv', 'answer-the-call,yes,2026-04-01'),
    rows('leavers/2026.csv', 'answer-the-call,no,2026-04-01'),
    says(
      faults,
      `      grade: opinion
      date: 2026-05-11
      source: Care, Shops and Customer office, over 40 letters of customers who left after a fault
`,
      `      grade: measured
      date: 2026-09-30
      source: Leavers’ survey, third quarter 2026. “I could not reach anyone” is the first reason given after a fault.
`,
    ),
  ),
  change(
    '2026-10-15',
    'field-service',
    'Count what failing costs: visits',
    'Kept against missed, April to June. About four times as many leave.',
    rows('leavers/2026.csv', 'repair-visit-kept,yes,2026-04-01'),
    rows('leavers/2026.csv', 'repair-visit-kept,no,2026-04-01'),
    says(
      faults,
      `      grade: research
      date: 2026-02-19
      source: The interviews of February, 9 of 26 customers, and the complaints of the winter
`,
      `      grade: measured
      date: 2026-10-15
      source: Contracts ended within 90 days of a visit, kept against missed, April to June 2026
`,
    ),
  ),
  change(
    '2026-10-30',
    'care',
    'Count what failing costs: July',
    'Ninety days after the end of July nobody else can leave.',
    rows('leavers/2026.csv', ',2026-07-01,2026-07-31,'),
  ),
  change(
    '2026-11-03',
    'network-operations',
    'Count what failing costs: the first day',
    'After a day that was kept two of a hundred left, after one that was missed twenty-eight.',
    ...files('2026-05', ['order-leavers']),
    ...files('2026-06', ['order-leavers']),
    ...files('2026-07', ['order-leavers']),
    says(
      'journeys/i-join.yaml',
      `      grade: research
      date: 2026-02-10
      source: 31 interviews with customers who left in their first year. 8 had missed their first day.
`,
      `      grade: measured
      date: 2026-11-03
      source: >-
        Contracts ended within 90 days of the promised day, May to July 2026. After a day that was kept about two of a
        hundred, after one that was missed about twenty-eight.
`,
    ),
  ),
];
