import { cup, greet, order } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const ready = 'touchpoint/cup-in-time/standards/ready-in-five';
const seen = 'touchpoint/greet-me/standards/seen-at-once';

export const merges: ScriptedHistory = {
  about: 'how branches come together',
  pulls: [
    {
      what: 'Somebody tries, and takes it back in the same branch',
      commits: [{ [cup]: [['floor: 98', 'floor: 90']] }, { [cup]: [['floor: 90', 'floor: 98']] }],
      expected: [],
    },
    {
      what: 'One of two that are open at the same time',
      commits: [{ [cup]: [['floor: 98', 'floor: 99']] }],
      expected: [`strengthened ${ready}/floor`],
    },
    {
      what: 'The other one, in the same file: it brings only what is its own',
      late: 1,
      commits: [{ [cup]: [['not a number.', 'never a number.']] }],
      expected: ['editorial touchpoint/cup-in-time/body'],
    },
    {
      what: 'A late one, which takes main in before it goes in',
      late: 2,
      updated: true,
      commits: [{ [greet]: [['floor: 90', 'floor: 85']] }],
      expected: [`weakened ${seen}/floor on counter`],
    },
    {
      what: 'Three commits squashed to one',
      joined: 'squashed',
      commits: [{ [greet]: [['within: 1 min', 'within: 3 min']] }, { [greet]: [['within: 3 min', 'within: 2 min']] }, { [greet]: [['floor: 85', 'floor: 90']] }],
      expected: [`weakened ${seen}/within on counter`, `strengthened ${seen}/floor on counter`],
    },
    {
      what: 'Words, and a floor that only the merge commit lowers',
      commits: [{ [order]: [['Say the order back', 'Say the whole order back']] }],
      besides: { [cup]: [['floor: 99', 'floor: 95']] },
      expected: [`weakened ${ready}/floor`, 'editorial touchpoint/take-my-order/body'],
    },
    {
      what: 'What was squashed is put back',
      commits: [{ [greet]: [['within: 2 min', 'within: 60 s']] }],
      expected: [`strengthened ${seen}/within on counter`],
    },
  ],
}; // prettier-ignore
