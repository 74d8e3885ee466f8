import type { Rule } from './rule.ts';
import { shapeObjections } from './troubles-of.ts';

export const fieldRequired: Rule = {
  id: 'field-required',
  title: 'Nothing that an entry cannot do without is missing.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `We ask for little: a touchpoint needs a title and a channel, a persona a need. What is left after that is not
paperwork but the thing itself. A persona without a need is a drawing of a person, and nobody can serve it.`,
  check: ({ troubles }) => shapeObjections(troubles, 'missing-field'),
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter
`,
  },
};
