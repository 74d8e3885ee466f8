import { block, change, says, type Change } from '../story.ts';

const call = 'touchpoints/helping/answer-the-call.md';
const spare = 'touchpoints/helping/keep-me-online.md';
const visit = 'touchpoints/mending/repair-visit-kept.md';
const credit = 'touchpoints/lasting/credit-on-the-bill.md';
const firstDay = 'touchpoints/joining/switched-on-the-promised-day.md';
const firstBill = 'touchpoints/joining/first-bill-as-told.md';
const oneBill = 'touchpoints/moving/one-bill-not-two.md';
const moving = 'touchpoints/moving/line-ready-on-moving-day.md';
const open = 'touchpoints/deciding/open-problems-settled.md';

/** What stands behind a promise, and what happens on the day it fails. */
export const daysItFails: readonly Change[] = [
  change(
    '2025-02-18',
    'care',
    'Say what to do when the call was not answered',
    'A promise without a play for the day it fails is a slogan.',
    block(call, 'recovery:'),
  ),
  change(
    '2025-04-15',
    'field-service',
    'Say what to do when nobody came',
    'Dispatchers each had their own way. These are the steps of the one whose customers stayed.',
    block('touchpoints/mending/the-engineer-comes.md', 'recovery:'),
  ),
  change(
    '2025-05-13',
    'field-service',
    'Say what to do when the spare did not come',
    'In the first month eleven customers drove to a shop for nothing.',
    block(spare, 'recovery:'),
  ),
  change(
    '2025-03-06',
    'billing',
    'Say what to do when the credit is missing',
    'Agents looked at the bill, where the case decides.',
    block(credit, 'recovery:'),
  ),
  change(
    '2025-07-22',
    'care',
    'Let duty leads give 20 euros without asking',
    'Ten covered no hour that anybody had lost.',
    says(call, 'authority: 10 EUR', 'authority: 20 EUR'),
  ),
  change(
    '2025-08-05',
    'network-operations',
    'Say what to do when the promised day is missed',
    'Planners apologised and named no day.',
    block(firstDay, 'recovery:'),
  ),
  change(
    '2025-09-30',
    'field-service',
    'Say in the blueprint who brings the spare',
    'Four teams have a part in it, and three of them did not know.',
    block(spare, 'blueprint:'),
  ),
  change(
    '2025-10-21',
    'shops',
    'Promise that the card terminal works',
    'A shop that cannot take cards is closed, whatever else the spare can do.',
    block(spare, '  - id: card-terminal-works'),
    block('segments.yaml', 'business:'),
  ),
  change(
    '2025-10-28',
    'network-operations',
    'Say in the blueprint who switches the line on',
    'Six teams, one day.',
    block(firstDay, 'blueprint:'),
  ),
  change(
    '2025-11-25',
    'care',
    'Say in the blueprint who stands behind the call',
    'Care answers, and four others decide whether there is anything to say.',
    block(call, 'blueprint:'),
    block(call, 'touch:'),
    block(call, 'beyond: >-'),
  ),
  change(
    '2025-12-09',
    'billing',
    'Promise the month free when the spare is late',
    'We believe in four hours. So we pay for the fifth, and there is money set aside for it.',
    block(spare, 'guarantee:'),
  ),
  change(
    '2026-01-06',
    'billing',
    'Say what to do when the first bill is wrong',
    'Agents explained the bill. The confirmation decides.',
    block(firstBill, 'recovery:'),
  ),
  change(
    '2026-02-05',
    'network-operations',
    'Promise the first month free when the day is missed',
    'It is automatic, it has a reserve, and the spare comes the same evening.',
    block(firstDay, 'guarantee:'),
  ),
  change(
    '2026-03-19',
    'care',
    'Promise the month free when we ask too early',
    'Whoever is asked to stay while waiting for us has been wronged twice.',
    block(open, 'guarantee:'),
  ),
  change(
    '2026-03-26',
    'billing',
    'Promise that a higher first bill costs us, not them',
    'The nightly comparison finds the cases before the customer does.',
    block(firstBill, 'guarantee:'),
  ),
  change(
    '2026-06-18',
    'care',
    'Let duty leads give 30 euros without asking',
    'In May nine of ten who asked for more had lost an hour of work, and were right.',
    says(call, 'authority: 20 EUR', 'authority: 30 EUR'),
  ),
  change(
    '2026-07-07',
    'billing',
    'Let agents give 100 euros for a wrong first bill',
    'Sixty ended most talks in “I have to ask”.',
    says(firstBill, 'authority: 60 EUR', 'authority: 100 EUR'),
  ),
  change(
    '2026-07-21',
    'field-service',
    'Raise what dispatchers may give to 80 euros',
    'A lost day is more than a lost half day.',
    says(visit, 'authority: 40 EUR', 'authority: 80 EUR'),
    says(
      visit,
      'Credit 40 EUR for a lost half day or day, now',
      'Credit 40 EUR for the lost half day, 80 EUR for a lost day, now',
    ),
  ),
  change(
    '2026-07-28',
    'billing',
    'Promise that a day charged twice is free twice',
    'It took 4,100 euros in twelve months. Customers remember it as no other sum.',
    block(oneBill, 'guarantee:'),
  ),
  change(
    '2026-09-24',
    'network-operations',
    'Raise what planners may give on a moving day to 120 euros',
    'A day of work lost to our line costs more than sixty.',
    says(moving, 'authority: 60 EUR', 'authority: 120 EUR'),
    says(
      moving,
      'Credit 60 EUR for a day of moving without a line, with the amount named',
      'Credit 60 EUR for a day of moving without a line, 120 EUR where work was lost, with the amount named',
    ),
  ),
  change(
    '2025-05-08',
    'care',
    'Say what stands behind the call',
    'A rota, a call-back, and twenty colleagues for storms: each with an owner who looks.',
    block(call, 'backing:'),
  ),
  change(
    '2025-06-26',
    'field-service',
    'Say in the blueprint who makes a visit possible',
    'Four teams open doors, and the customer sees one van.',
    block(visit, 'blueprint:'),
  ),
  change(
    '2025-10-30',
    'field-service',
    'Say what a visit leaves to people',
    'A text is not a question. Every change of a window is a call.',
    block(visit, 'touch:'),
    block(
      visit,
      'beyond: The engineer wears shoe covers without being asked, and leaves a card with one sentence, what it was.',
    ),
    block(visit, 'pain: “Your engineer will arrive between eight and five.”'),
  ),
];
