import { adds, block, change, says, type Change } from '../story.ts';
import type { OfficeId } from '../offices.ts';

const path = (id: string): string => `initiatives/${id}.yaml`;
const proposed = (decideBy: string): string => `decision: proposed\ndecideBy: ${decideBy}\n`;
const decided = (decision: string, day: string): string => `decision: ${decision}\ndecided: ${day}\n`;

const proposes = (day: string, by: OfficeId, id: string, title: string, why: string): Change =>
  change(day, by, `Propose: ${title}`, why, ...adds(path(id)));

/** @param because what the proposal had said, where the decision says something else */
const decides = (
  day: string,
  id: string,
  decision: readonly [spelled: string, said: string],
  title: string,
  decideBy: string,
  because?: readonly [before: string, after: string],
): Change =>
  change(
    day,
    'customer-office',
    `Decide “${title}”: ${decision[1]}`,
    'Decided by the heads in the monthly hour; the entry says why, and is kept.',
    says(path(id), proposed(decideBy), decided(decision[0], day)),
    ...(because ? [says(path(id), ...because)] : []),
  );

const yes = ["'yes'", 'yes'] as const;
const no = ["'no'", 'no'] as const;

/** What asked for effort, and what it was told. */
export const initiatives: readonly Change[] = [
  proposes(
    '2026-03-02',
    'customer-office',
    'points-for-loyalty',
    'points for loyalty',
    'Marketing asks for ninety days. The heads decide in March.',
  ),
  decides('2026-03-23', 'points-for-loyalty', no, 'points for loyalty', '2026-03-31', [
    `  Each year a customer stays could be worth something to them. The points would cost less than winning somebody new.\n`,
    `  It would pay those who were going to stay, and bore those who were going to leave. Each of the leavers we asked named a
  day on which we had failed them, and not one a present that we had forgotten.\n`,
  ]),
  proposes(
    '2026-04-08',
    'digital',
    'list-of-what-is-open',
    'one list of what is open',
    'Three systems know who waits, and the one that sends offers is none of them.',
  ),
  decides('2026-04-13', 'list-of-what-is-open', yes, 'one list of what is open', '2026-04-30'),
  change(
    '2026-04-20',
    'network-operations',
    'Take on what the Order asks of spare routers',
    'It is owed, so it stands outside the share of effort.',
    ...adds(path('emergency-location-on-spares')),
  ),
  change(
    '2026-06-09',
    'care',
    'Decide “the camera of their phone”: not now',
    'Those who could use it can read the lights to us anyway. We look again in spring.',
    ...adds(path('a-look-through-their-camera')),
  ),
  change(
    '2026-07-02',
    'digital',
    'Finish the second reminder, which moved nothing',
    'Kept because it taught us something: customers do not forget our visits. We do.',
    block(path('second-reminder-text'), 'finished: 2026-06-30'),
    block(path('second-reminder-text'), 'moved:'),
    block(
      path('second-reminder-text'),
      '# Kept here because it taught us something: customers do not forget our visits. We do.',
    ),
  ),
  change(
    '2026-07-13',
    'care',
    'Decide “calls to win back”: no',
    'Four of 200 came back, and eleven never will.',
    ...adds(path('calls-to-win-back')),
  ),
  change(
    '2026-08-03',
    'digital',
    'Finish the list of what is open',
    'From 97.1 to 99.5 %: the first one that moved its promise.',
    block(path('list-of-what-is-open'), 'finished: 2026-07-31'),
    block(path('list-of-what-is-open'), 'moved:'),
  ),
  proposes(
    '2026-08-31',
    'digital',
    'shop-stock-live',
    'shop stock that is true this minute',
    'Nearly every failed pick-up began with a router that was not there.',
  ),
  decides('2026-09-14', 'shop-stock-live', yes, 'shop stock that is true this minute', '2026-09-30'),
  proposes(
    '2026-09-10',
    'billing',
    'last-bill-by-the-day',
    'last bills by the day',
    'Two colleagues read each last bill. That holds the promise and wears out two colleagues.',
  ),
  change(
    '2026-09-28',
    'digital',
    'Decide “a robot for the first diagnosis”: no',
    'Our promise is that a person answers.',
    ...adds(path('robot-that-diagnoses')),
  ),
  decides('2026-10-05', 'last-bill-by-the-day', yes, 'last bills by the day', '2026-10-31'),
  proposes(
    '2026-10-30',
    'digital',
    'chat-greeting-redesign',
    'a new greeting for chat',
    'Every fourth chat ends before anybody wrote. Digital asks for thirty days.',
  ),
  proposes(
    '2026-10-29',
    'care',
    'six-people-for-chat',
    'a rota for chat',
    'Chat is staffed with whoever the phone can spare.',
  ),
  proposes(
    '2026-11-06',
    'network-operations',
    'test-on-the-evening-before',
    'a test on the evening before',
    'A line found dead the evening before is one engineer and a quiet night.',
  ),
  decides('2026-11-16', 'chat-greeting-redesign', no, 'a new greeting for chat', '2026-11-30', [
    `  Customers close the chat while they wait. A warmer greeting that says how long it takes may keep them there.\n`,
    `  It serves no moment of truth. Chat does not fail for want of a warmer greeting, it fails because nobody is there to
  greet. The thirty days go into a rota for chat.\n`,
  ]),
  decides('2026-11-16', 'six-people-for-chat', yes, 'a rota for chat', '2026-11-30'),
];
