import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  title: 'The facts of a file can be read as YAML.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `The facts stand in YAML: a name, a colon, a value, one a line. A colon too many or a quote that is never closed,
and the rest of the file means something else or nothing. Rather than guess what was meant, we say where reading ended.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'yaml-syntax')) {
      yield { message: trouble.why, hint: trouble.mend, at: placeOf(trouble), values: [trouble.why] };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: "The commuter: a regular"
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter: a regular
need: A good drink before the train leaves
`,
  },
};
