import type { ExampleFiles } from '../rules/rule.ts';
import { barFile, baseWith, baseWithout, greetingFile, journeyFile } from './base-playbook.ts';

const journey = 'journeys/my-order.yaml';
const initiative = (text: string): ExampleFiles => ({
  'content/initiatives/more-chairs.yaml': `title: More chairs\nowner: counter\n${text}`,
});

/** Second bad playbooks of the rules about journeys, initiatives, notices and what identifies a person. */
export const secondBadJourneys: Readonly<Record<string, ExampleFiles>> = {
  'stage-not-empty': baseWithout(journey, 'stages'),
  'handoff-missing': baseWithout(journey, 'handoffs'),
  'handoff-two-sided': {
    [journey]: journeyFile
      .replace('from: take-my-order', 'from: keep-my-seat')
      .replace('passes: The drink, the name of the order and the minute it was taken', 'passes: nothing'),
    'content/touchpoints/keep-my-seat.md': greetingFile.replace('Greet me', 'Keep my seat'),
  },
  'renewal-settles-first': baseWith(journey, 'phase: ordering', 'phase: ordering\nkind: subscription'),
  'timing-adds-up': {
    ...baseWith(journey, '    stops: [greet-me, take-my-order]', '    journey: i-wait'),
    'journeys/i-wait.yaml':
      'title: I wait\ngoal: My drink.\nowner: bar\nstages:\n  - id: i-order\n    title: I order\n    journey: my-order\n',
  },
  'journey-in-customer-voice': baseWith(journey, 'title: I order a coffee and it is right', 'title: Order fulfilment'),
  'category-coverage': {
    ...Object.fromEntries(
      ['my-usual', 'a-seat', 'a-smile', 'the-bill', 'goodbye'].map((id) => [
        `content/touchpoints/${id}.md`,
        greetingFile.replace('owner: counter', 'owner: counter\ncategory: needs'),
      ]),
    ),
    'journeys/i-come-daily.yaml': allMoments('I come every day', ['my-usual', 'a-seat', 'a-smile']),
    'journeys/i-leave.yaml': allMoments('I pay and leave', ['the-bill', 'goodbye']),
  },
  'yes-serves-a-moment': initiative("decision: 'yes'\nserves: my-order#cup-in-time\neffort: 5 days\n"),
  'no-has-reason': initiative("decision: 'no'\n"),
  'not-now-has-revisit-date': initiative('decision: not-now\nrevisit: 2026-10-01\n'),
  'proposed-has-a-day': initiative('decision: proposed\ndecideBy: 2026-11-19\n'),
  'finished-says-what-moved': initiative(
    "decision: 'yes'\nserves: my-order#cup-in-time\nmoves: cup-in-time#ready-in-five\nfinished: 2026-03-31\nmoved:\n  tooEarlyUntil: 2026-09-30\n",
  ),
  'effort-on-focus': initiative("decision: 'yes'\nserves: my-order#greet-me\neffort: 3 weeks\n"),
  'notice-in-order': {
    'content/notices/heat.yaml':
      'title: Iced drinks only\nappliesTo: [touchpoint/cup-in-time]\nfrom: 2026-11-20\nuntil: 2026-11-18\nsay: It is too hot for the machine.\ndecidedBy: bar\n',
  },
  'personal-data-like': {
    'content/teams/bar.yaml': barFile.replace('Makes the drinks.', 'Makes the drinks. Ask luca.r@mail.example.'),
  },
};

function allMoments(title: string, stops: readonly string[]): string {
  const moments = stops.map((id) => `  - touchpoint: ${id}\n    gameOver: They walk on.\n`).join('');
  return `title: ${title}\ngoal: My day.\nowner: guest-office\nstages:\n  - id: all\n    title: All of it\n    stops: [${stops.join(', ')}]\nmomentsOfTruth:\n${moments}`;
}
