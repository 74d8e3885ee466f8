import { block, change, says, type Change } from '../story.ts';

const diagnosis = 'touchpoints/helping/first-diagnosis.md';
const spare = 'touchpoints/helping/keep-me-online.md';
const visit = 'touchpoints/mending/repair-visit-kept.md';
const window = 'touchpoints/mending/appointment-offered.md';
const alert = 'touchpoints/noticing/outage-alert-by-text.md';
const status = 'touchpoints/noticing/status-page.md';
const lasting = 'touchpoints/lasting/call-after-three-days.md';
const firstDay = 'touchpoints/joining/switched-on-the-promised-day.md';
const firstBill = 'touchpoints/joining/first-bill-as-told.md';
const moving = 'touchpoints/moving/line-ready-on-moving-day.md';
const open = 'touchpoints/deciding/open-problems-settled.md';
const leaving = 'touchpoints/deciding/let-go-well.md';

/** How floors rose where counts proved them. */
export const floors: readonly Change[] = [
  change(
    '2025-01-14',
    'care',
    'Raise the floor of the first diagnosis to 85 %',
    'Three months in a row above 87 %.',
    says(diagnosis, 'floor: 80', 'floor: 85'),
  ),
  change(
    '2025-04-29',
    'network-operations',
    'Raise the floor of the outage alert to 90 %',
    'The winter gave 93 % in every month.',
    says(alert, 'floor: 85\n    within: 10 min', 'floor: 90\n    within: 10 min'),
  ),
  change(
    '2025-05-27',
    'care',
    'Raise the floor of the first diagnosis to 90 %',
    'The new line test gives 92 % since March.',
    says(diagnosis, 'floor: 85', 'floor: 90'),
  ),
  change(
    '2025-06-03',
    'field-service',
    'Raise the floor of windows in hand to 90 %',
    'Windows are offered in the first talk now; 91 % in April and in May.',
    says(window, 'floor: 85', 'floor: 90'),
  ),
  change(
    '2025-07-15',
    'field-service',
    'Raise the floor of kept windows to 92 %',
    'A tenth of each day stays free since May, and June gave 94 %.',
    says(visit, 'floor: 90\n    target: 99', 'floor: 92\n    target: 99'),
  ),
  change(
    '2025-08-21',
    'network-operations',
    'Raise the floor of the outage alert to 95 %',
    'Six months at 96 % with the second gateway.',
    says(alert, 'floor: 90\n    within: 10 min', 'floor: 95\n    within: 10 min'),
  ),
  change(
    '2025-09-09',
    'care',
    'Raise the floor of the call after three days to 85 %',
    'The list of calls is made by machine since July.',
    says(lasting, 'floor: 80', 'floor: 85'),
  ),
  change(
    '2025-09-25',
    'field-service',
    'Raise the floor of the spare to 95 %',
    'Couriers bring what the shops do not have.',
    says(spare, 'floor: 90\n    target: 99.5', 'floor: 95\n    target: 99.5'),
  ),
  change(
    '2025-11-11',
    'field-service',
    'Raise the floor of kept windows to 95 %',
    'October gave 96 %, with the tenth kept free.',
    says(visit, 'floor: 92\n    target: 99', 'floor: 95\n    target: 99'),
  ),
  change(
    '2025-12-11',
    'digital',
    'Raise the floor of the status page to 95 %',
    'Page and phone read from one console since November.',
    says(status, 'floor: 90', 'floor: 95'),
  ),
  change(
    '2025-12-16',
    'field-service',
    'Raise the floor of windows in hand to 95 %',
    'Nobody hangs up without a window or a day; 96 % since September.',
    says(window, 'floor: 90', 'floor: 95'),
  ),
  change(
    '2025-12-18',
    'care',
    'Raise the floor of the first diagnosis to 92 %',
    'The line test remembers seven days now.',
    says(diagnosis, 'floor: 90', 'floor: 92'),
  ),
  change(
    '2026-01-15',
    'field-service',
    'Raise the floor of the spare to 98 %',
    'The fourth quarter gave 98.4 % on every channel.',
    says(spare, 'floor: 95\n    target: 99.5', 'floor: 98\n    target: 99.5'),
  ),
  change(
    '2026-01-22',
    'network-operations',
    'Raise the floor of the promised day to 98 %',
    'Each line is tested four days ahead since autumn; December gave 98.3 %.',
    says(firstDay, 'floor: 95\n    target: 99', 'floor: 98\n    target: 99'),
  ),
  change(
    '2026-02-12',
    'field-service',
    'Raise the floor of kept windows to 98 %',
    'It is about to become a moment of truth, and 95 % would fail one in twenty.',
    says(visit, 'floor: 95\n    target: 99', 'floor: 98\n    target: 99'),
    block(visit, 'backing:'),
  ),
  change(
    '2026-03-31',
    'billing',
    'Raise the floor of the first bill to 98 %',
    'Each first bill is compared the night before; 98.6 % in the first quarter.',
    says(firstBill, 'floor: 95\n    target: 99.5', 'floor: 98\n    target: 99.5'),
  ),
  change(
    '2026-04-02',
    'care',
    'Raise the floor of settling what is open to 98 %',
    'The lock holds offers back. 98 % is now a question of the list, not of goodwill.',
    says(open, 'floor: 95\n    target: 99.5', 'floor: 98\n    target: 99.5'),
  ),
  change(
    '2026-05-05',
    'care',
    'Raise the floors of letting go to 98 %',
    'Two colleagues read each last bill. That holds, and it is meant.',
    says(leaving, 'floor: 95\n    good: contracts that ended', 'floor: 98\n    good: contracts that ended'),
    says(leaving, 'floor: 95\n    good: leavers', 'floor: 98\n    good: leavers'),
  ),
  change(
    '2026-05-28',
    'network-operations',
    'Raise the floor of the moving day to 98 %',
    'Mainland 98.9 %. The islands do not hold it, and one promise for everybody says so.',
    says(moving, 'floor: 95\n    target: 99', 'floor: 98\n    target: 99'),
  ),
  change(
    '2026-09-08',
    'care',
    'Raise the floor of the call after three days to 90 %',
    'Summer gave 92 %, by phone and by text.',
    says(lasting, 'floor: 85', 'floor: 90'),
  ),
];
