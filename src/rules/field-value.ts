import type { Rule } from './rule.ts';
import { shapeObjections } from './troubles-of.ts';

export const fieldValue: Rule = {
  id: 'field-value',
  title: 'Every field holds what its name says: a day, a number, an id, a text.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `Dates, shares and times are compared and counted. "30 February", "a few minutes" or "98 or so" cannot be, and a
check that guessed would report a promise as kept that nobody made. So a value that does not fit its field is told to
the author, with the way to write it.`,
  check: ({ troubles }) => shapeObjections(troubles, 'wrong-value'),
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
values: [a time to rely on]
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
values: a time to rely on
`,
  },
};
