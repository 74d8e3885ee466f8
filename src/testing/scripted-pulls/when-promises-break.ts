import { cup } from './paths.ts';
import type { ScriptedHistory } from './scripted-pull.ts';

const touchpoint = 'touchpoint/cup-in-time';

export const whenPromisesBreak: ScriptedHistory = {
  about: 'guarantee, recovery and backing',
  pulls: [
    {
      what: 'The guarantee must be asked for',
      commits: [{ [cup]: [['claim: automatic', 'claim: ask at the counter before you leave']] }],
      expected: [`weakened ${touchpoint}/guarantee/claim`],
    },
    {
      what: 'The guarantee is paid later, and not on strike days',
      commits: [{ [cup]: [['paidWithin: 1 day', 'paidWithin: 2 weeks\n  exceptions: [strikes]']] }],
      expected: [`weakened ${touchpoint}/guarantee/exceptions`, `weakened ${touchpoint}/guarantee/paidWithin`],
    },
    {
      what: 'Another thing is given: whether it is worth less, nobody can say from the words',
      commits: [{ [cup]: [['gets: The price of the drink', 'gets: A voucher for the next visit']] }],
      expected: [`measurement ${touchpoint}/guarantee/gets`],
    },
    {
      what: 'The sentence of the guarantee in other words',
      commits: [{ [cup]: [['Later than five minutes, and the drink is free.', 'A voucher, if it takes longer than five minutes.']] }],
      expected: [`editorial ${touchpoint}/guarantee/promise`],
    },
    {
      what: 'Half the money to put it right',
      commits: [{ [cup]: [['authority: 10 EUR', 'authority: 5 EUR']] }],
      expected: [`weakened ${touchpoint}/recovery/authority`],
    },
    {
      what: 'The recovery play takes longer, and tries longer before it calls for help',
      commits: [{ [cup]: [['  within: 5 min\n  authority', '  within: 20 min\n  authority'], ['after: 10 min', 'after: 30 min']] }],
      expected: [`weakened ${touchpoint}/recovery/escalation/after`, `weakened ${touchpoint}/recovery/within`],
    },
    {
      what: 'Another team recovers',
      commits: [{ [cup]: [['  by: bar\n  job: Shift lead', '  by: counter\n  job: Host']] }],
      expected: [`ownership ${touchpoint}/recovery/by`, `editorial ${touchpoint}/recovery/job`],
    },
    {
      what: 'A step more in the recovery play',
      commits: [{ [cup]: [['    - Make the drink next', '    - Ask for the train.\n    - Make the drink next']] }],
      expected: [`editorial ${touchpoint}/recovery/steps`],
    },
    {
      what: 'The second machine is sold',
      commits: [{ [cup]: [['backing:\n  - what: A second machine and a second barista from 07:00 to 09:30\n    owner: bar\n    checked: 2026-11-02\ntouch', 'touch']] }],
      expected: [`removed ${touchpoint}/backing`],
    },
    {
      what: 'No money behind the guarantee, which somebody has just looked at',
      commits: [
        { [cup]: [['checked: 2026-11-02', 'checked: 2026-11-19']] },
        { [cup]: [["  backing:\n    - what: A line for free drinks in each shop's budget\n      owner: guest-office\n      checked: 2026-11-19\n", '']] },
      ],
      expected: [`removed ${touchpoint}/guarantee/backing`],
    },
    {
      what: 'A barista behind it again',
      commits: [{ [cup]: [['touch:', 'backing: [{ what: A second barista, owner: bar, checked: 2026-11-19 }]\ntouch:']] }],
      expected: [`added ${touchpoint}/backing`],
    },
    {
      what: 'The guarantee goes',
      commits: [{ [cup]: [["guarantee:\n  promise: A voucher, if it takes longer than five minutes.\n  trigger: The clock on the order passes five minutes\n  gets: A voucher for the next visit\n  claim: ask at the counter before you leave\n  paidWithin: 2 weeks\n  exceptions: [strikes]\n  grantedBy: bar\n", '']] }],
      expected: [`removed ${touchpoint}/guarantee`],
    },
    {
      what: 'No limit is named to the money any more, and no clock',
      commits: [{ [cup]: [['  within: 20 min\n  authority: 5 EUR\n', '']] }],
      expected: [`weakened ${touchpoint}/recovery/authority`, `weakened ${touchpoint}/recovery/within`],
    },
  ],
}; // prettier-ignore
