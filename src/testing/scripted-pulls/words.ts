import { cup, greet, journey } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const october = 'content/measurements/till/2026-10.csv';

export const words: ScriptedHistory = {
  about: 'words, decisions and counts',
  pulls: [
    {
      what: 'A comment only',
      commits: [{ [journey]: [['title: I order a coffee', '# Ours since the first shop.\ntitle: I order a coffee']] }],
      expected: [],
    },
    {
      what: 'YAML written otherwise: other quotes, order, indents and line ends',
      commits: [
        { [greet]: [['channels: [counter]\nowner: counter', "owner: 'counter'\nchannels:\n- counter"], ['  - id: seen-at-once\n    promise: Somebody greets you within a minute of your coming in.\n', '  - promise: >-\n      Somebody greets you within a minute\n      of your coming in.\n    id: "seen-at-once"\n']] },
      ],
      expected: [],
    },
    {
      what: 'Words of the play',
      commits: [{ [greet]: [['Look up, say hello', 'Look up, smile, say hello']] }],
      expected: ['editorial touchpoint/greet-me/body'],
    },
    {
      what: 'A word of the glossary',
      commits: [{ 'content/glossary/cup.md': [['One drink as the customer ordered it.', 'One drink, as it was ordered.'], ['avoid: [unit]', 'avoid: [unit, item]']] }],
      expected: ['editorial term/cup/avoid', 'editorial term/cup/definition'],
    },
    {
      what: 'What a persona needs',
      commits: [{ 'content/personas/commuter.yaml': [['before the train leaves', 'in the seven minutes before the train leaves']] }],
      expected: ['editorial persona/commuter/need'],
    },
    {
      what: 'A waiver is granted',
      commits: [{ 'content/waivers/no-walk.yaml': 'rule: moment-has-recovery\ncovers: touchpoint/cup-in-time\nreason: The play is being written.\naskedBy: bar\napprovedBy: guest-office\ngranted: 2026-11-20\nexpires: 2026-12-20\n' }],
      expected: ['added waiver/no-walk'],
    },
    {
      what: 'The waiver holds for longer',
      commits: [{ 'content/waivers/no-walk.yaml': [['expires: 2026-12-20', 'expires: 2027-02-15']] }],
      expected: ['weakened waiver/no-walk/expires'],
    },
    {
      what: 'The work that was asked for is not done',
      commits: [
        { 'content/initiatives/free-cups.yaml': 'title: Free cups on Mondays\ndecision: proposed\ndecideBy: 2026-12-01\nowner: counter\n' },
        { 'content/initiatives/free-cups.yaml': [["decision: proposed\ndecideBy: 2026-12-01", "decision: 'no'\ndecided: 2026-11-19\nbecause: It serves no moment of truth."]] },
      ],
      expected: ['added initiative/free-cups'],
    },
    {
      what: 'The second grinder is called off',
      commits: [{ 'content/initiatives/second-grinder.yaml': [["decision: 'yes'", "decision: 'no'"], ['Half of the late cups waited for the grinder.', 'The new machines grind fast enough.']] }],
      expected: ['editorial initiative/second-grinder/decision', 'editorial initiative/second-grinder/because'],
    },
    {
      what: 'A notice, for a storm',
      commits: [{ 'content/notices/storm.yaml': 'title: Storm\nappliesTo: [touchpoint/cup-in-time]\nfrom: 2026-11-19\nuntil: 2026-11-22\nsay: It may take longer.\npromiseInstead: Ten minutes.\ndecidedBy: bar\n' }],
      expected: ['added notice/storm'],
    },
    {
      what: 'Counts of November come in',
      commits: [{ 'content/measurements/till/2026-11-15.csv': 'touchpoint,standard,channel,segment,from,to,good,total\ncup-in-time,ready-in-five,app,,2026-11-15,2026-11-15,99,100\n' }],
      expected: ['added playbook/playbook/measurements/till/2026-11-15'],
    },
    {
      what: 'Counts of October are others than they were',
      commits: [{ [october]: [['9930,10000', '10000,10000']] }],
      expected: ['measurement playbook/playbook/measurements/till/2026-10'],
    },
    {
      what: 'A decision, and what a team does',
      commits: [
        { 'content/decisions/no-free-cups.md': '---\ntitle: No free cups\nstatus: accepted\ndate: 2026-11-19\ndeciders: [guest-office]\n---\nNobody comes back for them.\n' },
        { 'content/teams/bar.yaml': [['does: Makes the drinks.', 'does: Makes every drink.']], [cup]: [['the name of the order, not a number.', 'the name, not a number.']] },
      ],
      expected: ['added decision/no-free-cups', 'editorial touchpoint/cup-in-time/body', 'editorial team/bar/does'],
    },
  ],
}; // prettier-ignore
