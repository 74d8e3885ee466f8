import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';

const rules = [
  'yes-serves-a-moment',
  'no-has-reason',
  'not-now-has-revisit-date',
  'proposed-has-a-day',
  'finished-says-what-moved',
  'effort-on-focus',
  'notice-in-order',
];

async function told(today: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const files = Object.fromEntries(
    texts.map((text, index) => [`content/initiatives/work-${index}.yaml`, `title: Work ${index}\n${text}\n`]),
  );
  return tellOf(today, files);
}

async function tellOf(today: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, files), { today });
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, severity, byCalendar }) => `${severity} ${rule}${byCalendar ? ' by the calendar' : ''}`);
}

const serves = 'serves: my-order#cup-in-time\nmoves: cup-in-time#ready-in-five';

test.each<[string, string, readonly string[]]>([
  ['a yes that serves', `decision: 'yes'\n${serves}`, []],
  ['an obligation', "decision: 'yes'\nkind: obligation", []],
  ['a yes for nothing', "decision: 'yes'", ['error yes-serves-a-moment', 'error yes-serves-a-moment']],
  ['a yes for a journey', `decision: 'yes'\n${serves.replace('#cup-in-time', '')}`, ['error yes-serves-a-moment']],
  ['a yes for a touchpoint', `decision: 'yes'\n${serves.replace('#ready-in-five', '')}`, ['error yes-serves-a-moment']],
  [
    'a yes for a stop that is no moment',
    `decision: 'yes'\n${serves.replace('#cup-in-time', '#greet-me')}`,
    ['error yes-serves-a-moment'],
  ],
  [
    'finished work for what is no moment any more',
    `decision: 'yes'\n${serves.replace('#cup-in-time', '#greet-me')}\nfinished: 2026-01-31\nmoved: { before: 91, after: 95 }`,
    [],
  ],
  ['a no with a reason', "decision: 'no'\nbecause: It serves nobody.", []],
  ['a no', "decision: 'no'", ['error no-has-reason']],
  ['a proposal without a day', 'decision: proposed', ['warning proposed-has-a-day']],
  ['a proposal on its day', 'decision: proposed\ndecideBy: 2026-11-20', []],
  ['a proposal a day late', 'decision: proposed\ndecideBy: 2026-11-19', ['warning proposed-has-a-day by the calendar']],
  ['not now, without a day', 'decision: not-now', ['warning not-now-has-revisit-date']],
  ['not now, until today', 'decision: not-now\nrevisit: 2026-11-20', []],
  [
    'not now, until yesterday',
    'decision: not-now\nrevisit: 2026-11-19',
    ['warning not-now-has-revisit-date by the calendar'],
  ],
  ['finished and silent', `decision: 'yes'\n${serves}\nfinished: 2026-01-31`, ['warning finished-says-what-moved']],
  [
    'too early until today',
    `decision: 'yes'\n${serves}\nfinished: 2026-01-31\nmoved: { tooEarlyUntil: 2026-11-20 }`,
    [],
  ],
  [
    'too early until yesterday',
    `decision: 'yes'\n${serves}\nfinished: 2026-01-31\nmoved: { tooEarlyUntil: 2026-11-19 }`,
    ['warning finished-says-what-moved by the calendar'],
  ],
  ['a finished obligation', "decision: 'yes'\nkind: obligation\nfinished: 2026-01-31", []],
])('%s', async (_, text, expected) => {
  expect(await told('2026-11-20', text)).toEqual(expected);
});

const work = (days: string, aim = serves) => `decision: 'yes'\n${aim}\neffort: ${days}`;
const elsewhere = 'serves: i-talk#greet-me\nmoves: greet-me#seen-at-once';
const talk = `title: I talk
goal: Somebody listens.
owner: guest-office
stages:
  - { id: i-sit, title: I sit, stops: [greet-me] }
momentsOfTruth:
  - { touchpoint: greet-me, gameOver: They stay at home. }
`;

test.each<[readonly string[], readonly string[]]>([
  [[work('10 days'), work('10 days', elsewhere)], []],
  [[work('10 days'), work('81 h', elsewhere)], ['advice effort-on-focus']],
  [[work('3 weeks'), work('15 days', elsewhere)], []],
  [[work('1 day'), `decision: 'yes'\nkind: obligation\neffort: 90 days`], []],
  [[work('1 day'), `${work('90 days', elsewhere)}\nfinished: 2026-10-01\nmoved: { before: 1, after: 2 }`], []],
  [[work('1 day'), `decision: 'no'\nbecause: So.\neffort: 90 days`], []],
])('of the effort of %j', async (texts, expected) => {
  const files = Object.fromEntries(
    texts.map((text, index) => [`content/initiatives/work-${index}.yaml`, `title: Work ${index}\n${text}\n`]),
  );
  expect(await tellOf('2026-11-20', { ...files, 'journeys/i-talk.yaml': talk })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['2026-11-10', '2026-11-23', []],
  ['2026-11-10', '2026-11-24', ['error notice-in-order']],
  ['2026-11-20', '2026-11-20', []],
  ['2026-11-21', '2026-11-20', ['error notice-in-order']],
  ['2026-11-10', '2026-11-19', ['advice notice-in-order by the calendar']],
  ['2026-10-19', '2026-11-01', ['advice notice-in-order by the calendar']],
])('a notice from %s until %s gives %j', async (from, until, expected) => {
  const notice = `title: Heat\nappliesTo: [touchpoint/cup-in-time]\nfrom: ${from}\nuntil: ${until}\nsay: It is hot.\ndecidedBy: bar\n`;
  expect(await tellOf('2026-11-20', { 'content/notices/heat.yaml': notice })).toEqual(expected);
});
