import { momentDisplaces } from '../rules/moment-displaces.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseWith } from './base-playbook.ts';

const journey = 'journeys/i-order-ahead.yaml';
const named = momentDisplaces.good[journey];

/** Of the rules that ask what was before: each lies beside the `before` of its rule. */
export const secondBadChanges: Readonly<Record<string, ExampleFiles>> = {
  'debts-only-fall': baseWith(
    'content/playbook.yaml',
    'guardian:',
    'policy:\n  debts:\n    bar: 4\n    counter: 1\nguardian:',
  ),
  'moment-displaces': {
    ...momentDisplaces.good,
    [journey]: typeof named === 'string' ? named.replace('displaces: take-my-order', 'displaces: greet-me') : named,
  },
};
