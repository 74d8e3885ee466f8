import { cup, greet, journey, order } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const way = 'journey/my-order';

export const journeys: ScriptedHistory = {
  about: 'the way of the customer',
  pulls: [
    {
      what: 'Not everybody is greeted',
      commits: [{ [journey]: [['[greet-me, take-my-order]', '[{ touchpoint: greet-me, reach: 60, when: when the door is staffed }, take-my-order]']] }],
      expected: [`measurement ${way}/stops/greet-me/reach`, `measurement ${way}/stops/greet-me/when`],
    },
    {
      what: 'The condition in other words, and a wait before the stop',
      commits: [{ [journey]: [['when the door is staffed', 'when somebody stands at the door, after: { wait: 2 min, hears: We are with you in a moment. }']] }],
      expected: [`editorial ${way}/stops/greet-me/after`, `editorial ${way}/stops/greet-me/when`],
    },
    {
      what: 'The customer pays before anything else: one stage more',
      commits: [
        { [journey]: [['stages:\n', 'stages:\n  - { id: i-pay, title: I pay, stops: [pay-me] }\n']] },
        { 'content/touchpoints/pay-me.md': '---\ntitle: Pay me\nchannels: [counter]\nowner: counter\nstandards:\n  - { id: price-right, promise: You pay the price on the board., floor: 99 }\n---\nName the price.\n' },
      ],
      expected: [
        'added touchpoint/pay-me/standards/price-right', 'added touchpoint/pay-me', `added ${way}/stages/i-pay`, `added ${way}/stops/pay-me`,
      ],
    },
    {
      what: 'The customer pays at the end',
      commits: [{ [journey]: [['  - { id: i-pay, title: I pay, stops: [pay-me] }\n', ''], ['momentsOfTruth:', '  - { id: i-pay, title: I pay, stops: [pay-me] }\nmomentsOfTruth:']] }],
      expected: [`editorial ${way}/stages`],
    },
    {
      what: 'A stop goes to another stage',
      commits: [{ [journey]: [[', take-my-order]', ']'], ['stops: [cup-in-time]', 'stops: [take-my-order, cup-in-time]']] }],
      expected: [`editorial ${way}/stops/take-my-order`],
    },
    {
      what: 'The hand-off takes longer, and the milk is asked for again',
      commits: [{ [journey]: [['    within: 1 min\n    neverAskAgain: [which milk]', '    within: 3 min\n    neverAskAgain: []']] }],
      expected: [
        `weakened ${way}/handoffs/take-my-order/cup-in-time/neverAskAgain`, `weakened ${way}/handoffs/take-my-order/cup-in-time/within`,
      ],
    },
    {
      what: 'The bar has not agreed to the hand-off',
      commits: [{ [journey]: [['accepted: [counter, bar]', 'accepted: [counter]']] }],
      expected: [`ownership ${way}/handoffs/take-my-order/cup-in-time/accepted`],
    },
    {
      what: 'No hand-off',
      commits: [{ [journey]: [[
        'handoffs:\n  - from: take-my-order\n    to: cup-in-time\n    passes: The drink, the name of the order and the minute it was taken\n    within: 3 min\n    neverAskAgain: []\n    accepted: [counter]\n',
        '',
      ]] }],
      expected: [`removed ${way}/handoffs/take-my-order/cup-in-time`],
    },
    {
      what: 'A promise from end to end',
      commits: [{ [journey]: [['stages:\n', 'outcome:\n  - { id: served, promise: You drink ten minutes after you came in., floor: 95, within: 10 min }\nstages:\n']] }],
      expected: [`added ${way}/standards/served`],
    },
    {
      what: 'It is not kept, so it becomes a quarter of an hour',
      commits: [{ [journey]: [['within: 10 min', 'within: 15 min'], ['ten minutes', 'a quarter of an hour']] }],
      expected: [`weakened ${way}/standards/served/within`, `editorial ${way}/standards/served/promise`],
    },
    {
      what: 'The right order is a moment of truth, and the cup none any more',
      commits: [{ [journey]: [['  - touchpoint: cup-in-time\n    gameOver', '  - touchpoint: take-my-order\n    displaces: cup-in-time\n    gameOver']] }],
      expected: [`removed ${way}/momentsOfTruth/cup-in-time`, `added ${way}/momentsOfTruth/take-my-order`],
    },
    {
      what: 'Newer evidence, of a weaker kind',
      commits: [{ [journey]: [['grade: research\n      date: 2026-05-10', 'grade: opinion\n      date: 2026-11-10']] }],
      expected: [`editorial ${way}/momentsOfTruth/take-my-order/evidence/date`, `editorial ${way}/momentsOfTruth/take-my-order/evidence/grade`],
    },
    {
      what: 'The cup is a moment of truth besides',
      commits: [{ [journey]: [['momentsOfTruth:\n', 'momentsOfTruth:\n  - { touchpoint: cup-in-time, gameOver: They buy elsewhere. }\n'], ['    displaces: cup-in-time\n', '']] }],
      expected: [
        'added playbook/playbook/momentsOfTruth', `added ${way}/momentsOfTruth/cup-in-time`, `editorial ${way}/momentsOfTruth/take-my-order/displaces`,
      ],
    },
    {
      what: 'Taking the order is two touchpoints',
      commits: [
        { [order]: [['---\nSay', '  - { id: said-back, promise: We say it back., floor: 90 }\n---\nSay']] },
        {
          [order]: [['  - { id: said-back, promise: We say it back., floor: 90 }\n', ''], ['id: order-right', 'id: order-taken']],
          'content/touchpoints/say-it-back.md': '---\ntitle: Say it back\nchannels: [counter, app]\nowner: counter\nstandards:\n  - { id: order-right, promise: What we write down is what you said., floor: 90 }\n---\nSay it.\n',
          [journey]: [['[take-my-order, cup-in-time]', '[take-my-order, say-it-back, cup-in-time]'], ['touchpoint: take-my-order\n    gameOver', 'touchpoint: say-it-back\n    gameOver']],
        },
      ],
      expected: [
        'weakened touchpoint/say-it-back/standards/order-right/floor',
        `removed ${way}/momentsOfTruth/take-my-order`,
        'added touchpoint/take-my-order/standards/order-taken',
        `added ${way}/momentsOfTruth/say-it-back`,
        'added touchpoint/say-it-back',
        `added ${way}/stops/say-it-back`,
        'editorial touchpoint/take-my-order/split',
      ],
    },
    {
      what: 'Getting the cup is a journey of its own',
      commits: [
        {
          [journey]: [['  - id: i-get-my-cup\n    title: I get my cup\n    stops: [take-my-order, say-it-back, cup-in-time]\n', '']],
          'journeys/my-cup.yaml': 'title: I get my cup in time\ngoal: I catch my train.\nowner: bar\nstages:\n  - { id: i-get-my-cup, title: I get my cup, stops: [take-my-order, say-it-back, cup-in-time] }\nmomentsOfTruth:\n  - { touchpoint: cup-in-time, gameOver: They buy elsewhere. }\n',
        },
      ],
      expected: [
        'added playbook/playbook/momentsOfTruth',
        `removed ${way}/stages/i-get-my-cup`,
        `removed ${way}/stops/cup-in-time`,
        `removed ${way}/stops/say-it-back`,
        `removed ${way}/stops/take-my-order`,
        'added journey/my-cup/momentsOfTruth/cup-in-time',
        'added journey/my-cup',
        `editorial ${way}/split`,
      ],
    },
    {
      what: 'The greeting goes, with its place on the way',
      commits: [{ [greet]: undefined, [journey]: [['  - id: i-order\n    title: I order\n    stops: [{ touchpoint: greet-me, reach: 60, when: when somebody stands at the door, after: { wait: 2 min, hears: We are with you in a moment. } }]\n', '']] }],
      expected: [
        'removed touchpoint/greet-me/standards/seen-at-once',
        'removed touchpoint/greet-me',
        `removed ${way}/stages/i-order`,
        `removed ${way}/stops/greet-me`,
      ],
    },
    {
      what: 'The journey waits for another day',
      commits: [{ 'journeys/my-cup.yaml': [['owner: bar', 'owner: bar\nstatus: draft']], [cup]: [['owner: bar\ncategory', 'owner: bar\nstatus: withdrawn\ncategory']] }],
      expected: [
        'removed playbook/playbook/momentsOfTruth',
        'removed touchpoint/cup-in-time/standards/ready-in-five',
        'removed touchpoint/cup-in-time/guarantee',
        'removed journey/my-cup/momentsOfTruth/cup-in-time',
        'removed touchpoint/cup-in-time',
        'removed journey/my-cup',
      ],
    },
  ],
}; // prettier-ignore
