import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const yamlDialect: Rule = {
  id: 'yaml-dialect',
  title: 'The facts use plain YAML: each value is written once, where it is meant.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `YAML has shortcuts for programmers: one place can repeat another, merge it in, or give a value a hidden type. A
person who reads the file cannot see what it says, and two programs may read it differently. A field that stands twice
is the same fault: one of the two is dropped in silence. So a playbook uses the plain part of YAML only.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'yaml-dialect')) {
      yield { message: trouble.what, hint: trouble.mend, at: placeOf(trouble), values: [trouble.what] };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
context: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter
need: &need A good drink before the train leaves
context: *need
`,
  },
};
