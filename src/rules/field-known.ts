import type { Rule } from './rule.ts';
import { shapeObjections } from './troubles-of.ts';

export const fieldKnown: Rule = {
  id: 'field-known',
  title: 'Every field has a name that we know.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A field with a slip in its name says nothing: "ownr: bar" leaves a touchpoint without an owner while its author
believes that it has one. So a name that we do not know is never passed over in silence.`,
  check: ({ troubles }) => shapeObjections(troubles, 'unknown-field'),
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
contxt: Twenty minutes between bus and train
`,
  },
};
