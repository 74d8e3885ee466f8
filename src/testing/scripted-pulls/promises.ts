import { cup, greet, order } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const seen = 'touchpoint/greet-me/standards/seen-at-once';
const right = 'touchpoint/take-my-order/standards/order-right';
const ready = 'touchpoint/cup-in-time/standards/ready-in-five';

export const promises: ScriptedHistory = {
  about: 'what a promise says',
  pulls: [
    {
      what: 'A greeting may take twice as long',
      commits: [{ [greet]: [['within: 1 min', 'within: 2 min'], ['within a minute', 'within two minutes']] }],
      expected: [`weakened ${seen}/within on counter`, `editorial ${seen}/promise`],
    },
    {
      what: 'Two minutes, written in seconds',
      commits: [{ [greet]: [['within: 2 min', 'within: 120 s']] }],
      expected: [],
    },
    {
      what: 'A cup is ready a minute sooner',
      commits: [{ [cup]: [['    within: 5 min\n    clock', '    within: 4 min\n    clock']] }],
      expected: [`strengthened ${ready}/within`],
    },
    {
      what: 'The floor of the moment of truth goes up',
      commits: [{ [cup]: [['floor: 98', 'floor: 99']] }],
      expected: [`strengthened ${ready}/floor`],
    },
    {
      what: 'An aim above the floor, and nothing else',
      commits: [{ [cup]: [['floor: 99', 'floor: 99\n    target: 99.7']] }],
      expected: [`strengthened ${ready}/target`],
    },
    {
      what: 'Cups are counted by the quarter: a bad month hides in it',
      commits: [{ [cup]: [['target: 99.7', 'target: 99.7\n    window: quarter']] }],
      expected: [`measurement ${ready}/window`],
    },
    {
      what: 'A promise without a number, in vaguer words: they are all that is counted by',
      commits: [{ [order]: [['What we write down is what you said.', 'We try to write down what you said.']] }],
      expected: [`measurement ${right}/promise`],
    },
    {
      what: 'What is counted is said',
      commits: [{ [order]: [['floor: 95', 'floor: 95\n    good: orders that nobody gave back\n    total: all orders']] }],
      expected: [`measurement ${right}/good`, `measurement ${right}/total`],
    },
    {
      what: 'What is counted is said otherwise: orders sent home do not count any more',
      commits: [{ [order]: [['total: all orders', 'total: orders drunk in the shop']] }],
      expected: [`measurement ${right}/total`],
    },
    {
      what: 'The app promises no right order any more',
      commits: [{ [order]: [['floor: 95', 'floor: 95\n    channels: [counter]']] }],
      expected: [`weakened ${right}/channels on app`],
    },
    {
      what: 'Shops in stations may take longer',
      commits: [
        { [cup]: [['recovery:\n', '    except: [{ segments: [stations], within: 8 min, because: Trains come in waves. }]\nrecovery:\n']] },
      ],
      expected: [`weakened ${ready}/within for stations`, `editorial ${ready}/except`],
    },
    {
      what: 'Only a sample of the greetings is counted',
      commits: [{ [greet]: [['clock: shop-hours', 'clock: shop-hours\n    counted: sample']] }],
      expected: [`measurement ${seen}/counted`],
    },
    {
      what: 'The law asks for right orders, but not in a strike',
      commits: [
        { [order]: [['floor: 95', 'floor: 95\n    basis: law\n    reference: Café Act, section 2']] },
        { [order]: [['section 2', 'section 2\n    exceptions: [strikes]']] },
      ],
      expected: [`weakened ${right}/exceptions`, `strengthened ${right}/basis`, `editorial ${right}/reference`],
    },
    {
      what: 'What the law asks for is our own promise from now on',
      commits: [{ [order]: [['    basis: law\n    reference: Café Act, section 2\n    exceptions: [strikes]\n', '']] }],
      expected: [`weakened ${right}/basis`, `strengthened ${right}/exceptions`, `editorial ${right}/reference`],
    },
    {
      what: 'Only shops in stations greet',
      commits: [{ [greet]: [['owner: counter', 'segments: [stations]\nowner: counter']] }],
      expected: [`weakened ${seen}/segments on counter`, 'removed touchpoint/greet-me/segments'],
    },
    {
      what: 'One promise more, in working hours',
      commits: [
        { [order]: [['---\nSay', '  - id: put-right\n    promise: A wrong order is paid back within two working hours.\n    floor: 90\n    within: 2 working hours\n    clock: shop-hours\n---\nSay']] },
      ],
      expected: ['added touchpoint/take-my-order/standards/put-right'],
    },
    {
      what: 'A promise under another id is another promise: its counts do not go with it',
      commits: [{ [greet]: [['id: seen-at-once', 'id: greeted']] }],
      expected: [`removed ${seen}`, 'added touchpoint/greet-me/standards/greeted'],
    },
    {
      what: 'A promise gives way to an admission',
      commits: [{ [greet]: [['standards:\n  - id: greeted\n    promise: Somebody greets you within two minutes of your coming in.\n    floor: 90\n    within: 120 s\n    clock: shop-hours\n    counted: sample\n', 'noPromiseYet:\n  because: Nobody counts greetings.\n  decideBy: 2027-01-31\n']] }],
      expected: ['removed touchpoint/greet-me/standards/greeted', 'editorial touchpoint/greet-me/noPromiseYet'],
    },
  ],
}; // prettier-ignore
