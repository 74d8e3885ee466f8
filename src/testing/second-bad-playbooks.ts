import type { ExampleFiles } from '../rules/rule.ts';
import {
  barFile,
  baseWith,
  baseWithout,
  greetingFile,
  measurementFile,
  momentFile,
  orderFile,
  personaFile,
  playbookFile,
} from './base-playbook.ts';
import { secondBadChanges } from './second-bad-changes.ts';
import { secondBadCounts } from './second-bad-counts.ts';
import { secondBadJourneys } from './second-bad-journeys.ts';

const page = 'content/playbook.yaml';
const journey = 'journeys/my-order.yaml';
const moment = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const greeting = 'content/touchpoints/greet-me.md';

const cupFacts = `---
title: cup
definition: One drink as the customer ordered it.
---
`;
const cup = (body: string): ExampleFiles => ({ 'content/glossary/cup.md': `${cupFacts}${body}` });
const cupWithTags = (body: string): ExampleFiles => ({
  'content/glossary/cup.md': undefined,
  'content/glossary/cup.mdx': `${cupFacts}${body}`,
});

/** For each rule a bad playbook that its own example does not show, so that no rule knows only its example. */
export const secondBadPlaybooks: Readonly<Record<string, ExampleFiles>> = {
  'codeowners-fresh': { 'docs/CODEOWNERS': '* @cafe/all\n# begin waymark\n/content/ @cafe/office\n' },
  'file-name': { 'content/measurements/till/October.csv': measurementFile },
  'file-unexpected': { 'content/staff/barista.yaml': 'title: Barista\n' },
  'file-symlink': { 'content/touchpoints/more': { symlink: '../../../shared' } },
  'file-readable': { 'content/measurements/till/2026-09.csv': { unreadable: 'ENOENT' } },
  'file-size': { 'content/glossary/cup.md': `${cupFacts}${'We count cups, since customers do. '.repeat(40_000)}\n` },
  'file-encoding': { 'content/measurements/till/2026-09.csv': { bytes: [0xff, 0xfe, 0x74, 0x00] } },
  'file-control-characters': cup('We count\u2028cups.\n'),
  'zero-width-character': cup('We count\u2060 cups.\n'),
  'secret-like': cup(['-----BEGIN', 'PRIVATE KEY-----\n'].join(' ')),
  'file-conflict-marker': {
    'content/measurements/till/2026-09.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  },

  'yaml-syntax': { 'content/personas/commuter.yaml': 'title: The commuter\nvalues: [a time to rely on\n' },
  'yaml-dialect': { 'content/personas/commuter.yaml': `${personaFile}title: The traveller\n` },
  'yaml-trap': baseWith('content/personas/commuter.yaml', '[a time to rely on]', '[a time to rely on, no]'),
  'front-matter': { 'content/glossary/cup.md': '---\ntitle: cup\ndefinition: One drink.\n\nWe count cups.\n' },
  'measurement-table': { 'content/measurements/till/2026-09.csv': measurementFile },
  'field-known': baseWith(journey, 'gameOver:', 'gameover:'),
  'field-required': baseWithout(greeting, 'channels'),
  'field-value': baseWith(moment, 'floor: 98', 'floor: 198'),

  'body-html': cupWithTags('A cup <script src="https://elsewhere.example/x.js"></script> is a drink.\n'),
  'body-code': cupWithTags('<Say {...words} />\n'),
  'body-component': cup(':::steps\nGrind, press, pour.\n:::\n'),
  'body-link': cup('[Order here](javascript:order())\n'),
  'body-diagram': cup('```mermaid\nflowchart LR\n  A --> B\n  click A "https://elsewhere.example"\n```\n'),
  'body-image': cup('![A cup](https://elsewhere.example/cup.png)\n'),

  'playbook-present': { [page]: undefined, 'content/playbook.yml': playbookFile },
  'severity-in-order': baseWith(page, 'guardian:', 'severity:\n  file-name: warning\nguardian:'),
  'reference-exists': cup('[The next minute](touchpoint/cup-on-time)\n'),
  'id-unique': baseWith(journey, 'id: i-get-my-cup', 'id: i-order'),
  'formerly-not-reused': { 'content/teams/bar.yaml': `${barFile}formerly: [counter]\n` },
  'nothing-refers-to-withdrawn': {
    'content/touchpoints/number-ticket.md': greetingFile.replace('owner: counter', 'owner: counter\nstatus: withdrawn'),
    'content/teams/bar.yaml': `${barFile}pinned: [number-ticket]\n`,
  },
  'orphan-touchpoint': {
    'content/touchpoints/leave-a-tip.md': greetingFile.replace('Greet me', 'Leave a tip'),
    'journeys/i-give-a-tip.yaml':
      'title: I give a tip\ngoal: The barista gets it.\nowner: counter\nstatus: withdrawn\nstages:\n  - id: i-pay\n    title: I pay\n    stops: [leave-a-tip]\n',
  },
  'one-accountable': baseWithout(greeting, 'owner'),
  'journey-owned': baseWithout(journey, 'owner'),
  'owner-exists': baseWith(journey, 'owner: guest-office', 'owner: guest-desk'),
  'owner-not-dissolved': { 'content/teams/night-bar.yaml': 'name: Night bar\ndissolved: 2026-06-30\n' },
  'owner-reachable': baseWithout('content/teams/guest-office.yaml', 'contact'),

  'standard-or-admission': {
    [greeting]: `---
title: Greet me
channels: [counter]
owner: counter
noPromiseYet:
  because: We do not count greetings yet.
  decideBy: 2026-10-31
---
Look up and say hello.
`,
  },
  'standard-countable': baseWith(greeting, 'within: 1 min', 'within: 1 min\n    atMost: 2 looks'),
  'floor-not-above-target': baseWith(page, 'guardian:', 'defaults:\n  target: 97\nguardian:'),
  'not-our-own': baseWith(
    journey,
    'stages:\n',
    'outcome:\n  - id: right-drink\n    promise: You leave with the drink you asked for.\n    floor: 97\n    basis: contract\nstages:\n',
  ),

  'difference-has-reason': baseWith(
    journey,
    'stages:\n',
    'outcome:\n  - id: right-drink\n    promise: You leave with the drink you asked for.\n    floor: 97\n    except:\n      - channels: [app]\n        floor: 90\nstages:\n',
  ),
  'no-weasel-words': baseWith(
    moment,
    '  paidWithin: 1 day',
    '  paidWithin: 1 day\n  exceptions: [Where\n      possible we name the delay before you order]',
  ),
  'promise-keeps-channel-hours': {
    ...baseWith(page, 'guardian:', 'defaults:\n  clock: always\nguardian:'),
    ...baseWith(moment, '    within: 5 min\n    clock: shop-hours', '    atMost: 4 working hours'),
  },
  'grid-has-gaps': {
    'content/segments.yaml':
      'regulars: { title: Regulars, kind: customer class }\nguests: { title: Guests, kind: customer class }\n',
    [greeting]: greetingFile
      .replace('standards:\n', 'segments: [regulars, guests]\nstandards:\n')
      .replace('floor: 90', 'floor: 90\n    segments: [regulars]'),
  },

  'moment-cap': {
    ...baseWith(page, 'guardian:', 'policy:\n  cap: 1\nguardian:'),
    ...baseWith(
      journey,
      'handoffs:',
      '  - touchpoint: take-my-order\n    gameOver: Who gets the wrong milk does not wait for another.\nhandoffs:',
    ),
  },
  'focus-cap': baseWith(page, 'calendars:', '  - moment: my-order#cup-in-time\n    since: 2026-07-01\ncalendars:'),
  'focus-is-a-moment': baseWith(page, 'my-order#cup-in-time', 'my-lunch#cup-in-time'),
  'moment-promised': baseWithout(moment, 'standards'),
  'moment-floor-high-enough': baseWith(
    moment,
    'floor: 98',
    'floor: 98\n    except:\n      - channels: [app]\n        floor: 90\n        because: Nobody waits at the counter.',
  ),
  'moment-has-recovery': baseWithout(moment, 'recovery'),
  'moment-guaranteed-or-says-why': {
    ...baseWithout(moment, 'guarantee'),
    ...baseWith(journey, '    evidence:', '    holdsBack: The old machine fails.\n    evidence:'),
  },
  'moment-backed': {
    [moment]: momentFile
      .replace(/^backing:\n(?: .*\n)*/m, '')
      .replace(/^standards:\n/m, '$&  - id: cup-warm\n    promise: Your cup is warm.\n    floor: 98\n')
      .replace('within: 5 min', '$&\n    backing: [{ what: A machine, owner: bar, checked: 2026-11-02 }]'),
  },
  'gold-plated': baseWith(greeting, 'floor: 90', 'floor: 98.5'),
  'moment-recovery-fast-enough': {
    ...baseWith(page, 'guardian:', 'policy:\n  recoveryWithin: 2 h\nguardian:'),
    ...baseWith(moment, '  job: Shift lead\n  within: 5 min', '  job: Shift lead\n  within: 1 working hour'),
  },
  'moment-evidence-fresh': baseWith(
    journey,
    '    evidence:\n      grade: research\n      date: 2026-05-10\n      source: Interviews with 40 former regulars\n',
    '',
  ),
  'moment-personal-touch': baseWithout(moment, 'touch'),
  // Nobody ever walked it, and it was to be walked by the eighth week after the evidence.
  'moment-walked': {
    ...baseWith(journey, 'phase: ordering', 'phase: ordering\nwalkEvery: 8 weeks'),
    'content/walks/my-order-in-october.yaml': undefined,
  },
  'recovery-has-limit-and-clock': {
    [order]: orderFile.replace('---\nSay', 'recovery:\n  when: [I said oat milk]\n  steps: [Make it anew.]\n---\nSay'),
  },
  'recovery-in-their-words': baseWith(moment, 'I have been waiting for ages', 'SLA breach on drinks'),
  'guarantee-backed': baseWith(
    moment,
    "  backing:\n    - what: A line for free drinks in each shop's budget\n      owner: guest-office\n      checked: 2026-11-02\n",
    '',
  ),
  'guarantee-claimable': baseWith(moment, '  claim: automatic\n', ''),
  'glossary-avoided-word': baseWith(moment, 'Your drink is ready', 'Your Unit is ready'),
  'term-defined-once': { 'content/glossary/one-cup.md': cupFacts },
  ...secondBadJourneys,
  ...secondBadChanges,
  'waiver-in-order': {
    'content/waivers/no-names.yaml':
      'rule: file-name\ncovers: all\nreason: Our names are older.\naskedBy: counter\napprovedBy: guest-office\ngranted: 2026-11-01\nexpires: 2026-11-30\n',
  },
  ...secondBadCounts,
};
