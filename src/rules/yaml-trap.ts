import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const yamlTrap: Rule = {
  id: 'yaml-trap',
  title: 'A value says the same to every program and to every reader.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  needs: ['files'],
  why: `YAML has surprises that a playbook need not know: "no" without quotes is false to many programs, 12:30 is the number
750, and all that follows a blank and a "#" is gone without a word. Two quotation marks, and everybody reads the same.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'yaml-trap')) {
      const { subject, says, mend } = trouble;
      yield { message: `${subject} ${says}.`, hint: mend, at: placeOf(trouble), values: [says] };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: 'The commuter #1'
need: A good drink at 07:30 # as early as that
context: 'No'
values: ['12:30', a seat]
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter #1
need: A good drink before the train leaves
values: [a seat]
`,
  },
};
