import { cup, greet, journey, order, page } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

export const company: ScriptedHistory = {
  about: 'the company: policy, hours, teams',
  pulls: [
    {
      what: 'The lowest floor of a moment of truth is lower',
      commits: [{ [page]: [['guardian:', 'policy:\n  momentFloor: 97\nguardian:']] }],
      expected: ['weakened playbook/playbook/policy/momentFloor'],
    },
    {
      what: 'Slower than what holds where nothing is said: recovery, walks, reading again',
      commits: [{ [page]: [['  momentFloor: 97\n', '  momentFloor: 97\n  recoveryWithin: 2 working days\n  walkEvery: 12 months\n  reviewEvery: 24 months\n']] }],
      expected: [
        'weakened playbook/playbook/policy/recoveryWithin', 'weakened playbook/playbook/policy/reviewEvery',
        'weakened playbook/playbook/policy/walkEvery',
      ],
    },
    {
      what: 'What holds where nothing is said, written out',
      commits: [{ [page]: [['  recoveryWithin: 2 working days\n  walkEvery: 12 months\n  reviewEvery: 24 months\n', '  cap: 3\n  walkEvery: 6 months\n  reviewEvery: 12 months\n']] }],
      expected: [
        'strengthened playbook/playbook/policy/recoveryWithin', 'strengthened playbook/playbook/policy/reviewEvery',
        'strengthened playbook/playbook/policy/walkEvery',
      ],
    },
    {
      what: 'A rule is switched off',
      commits: [{ [page]: [['guardian:', 'severity: { moment-personal-touch: off }\nguardian:']] }],
      expected: ['weakened playbook/playbook/severity/moment-personal-touch'],
    },
    {
      what: 'A cap of two',
      commits: [{ [page]: [['cap: 3', 'cap: 2']] }],
      expected: ['strengthened playbook/playbook/policy/cap'],
    },
    {
      what: 'Recovery and paying back take working hours',
      commits: [
        { [cup]: [['  within: 5 min\n  authority', '  within: 1 working hour\n  authority']] },
        { [order]: [['---\nSay', '  - id: put-right\n    promise: A wrong order is paid back within two working hours.\n    floor: 90\n    within: 2 working hours\n---\nSay']] },
      ],
      expected: ['weakened touchpoint/cup-in-time/recovery/within', 'added touchpoint/take-my-order/standards/put-right'],
    },
    {
      what: 'Which working hours are meant where nothing is said, and an aim for all',
      commits: [{ [page]: [['guardian:', 'defaults: { clock: shop-hours, target: 97 }\nguardian:']] }],
      expected: [
        'strengthened playbook/playbook/defaults/target',
        'measurement touchpoint/take-my-order/standards/put-right/within',
        'measurement playbook/playbook/defaults/clock',
        'measurement touchpoint/cup-in-time/recovery/within',
      ],
    },
    {
      what: 'No Saturdays: every promise in working hours takes longer',
      commits: [{ [page]: [["      sat: ['08:00-18:00']\n", '']] }],
      expected: [
        'weakened touchpoint/take-my-order/standards/put-right/within', 'weakened touchpoint/cup-in-time/recovery/within',
        'measurement playbook/playbook/calendars/shop-hours/open/sat',
      ],
    },
    {
      what: 'What is said nowhere else is counted by the quarter',
      commits: [{ [page]: [['target: 97 }', 'target: 97, window: quarter }']] }],
      expected: ['measurement playbook/playbook/defaults/window'],
    },
    {
      what: 'Less sure of every verdict',
      commits: [{ [page]: [['guardian:', 'confidence: 0.8\nguardian:']] }],
      expected: ['measurement playbook/playbook/confidence'],
    },
    {
      what: 'Nothing is in the focus',
      commits: [{ [page]: [['focus:\n  - moment: my-order#cup-in-time\n    since: 2026-06-01\n    decision: focus-on-the-cup\n', '']] }],
      expected: ['removed playbook/playbook/focus/my-order#cup-in-time'],
    },
    {
      what: 'Another owner of the greeting',
      commits: [{ [greet]: [['owner: counter', 'owner: guest-office']] }],
      expected: ['ownership touchpoint/greet-me/owner'],
    },
    {
      what: 'The counter ends, and the bar takes over',
      commits: [
        { 'content/teams/counter.yaml': [['jobs: [Host]', 'jobs: [Host]\ndissolved: 2026-11-30\nsuccessor: bar']] },
        { [order]: [['owner: counter', 'owner: bar']], [journey]: [['accepted: [counter, bar]', 'accepted: [bar]']] },
      ],
      expected: [
        'ownership journey/my-order/handoffs/take-my-order/cup-in-time/accepted',
        'ownership team/counter/dissolved',
        'ownership team/counter/successor',
        'ownership touchpoint/take-my-order/owner',
      ],
    },
    {
      what: 'The bar guards the experience',
      commits: [{ [page]: [['guardian: guest-office', 'guardian: bar']] }],
      expected: ['ownership playbook/playbook/guardian'],
    },
  ],
}; // prettier-ignore
