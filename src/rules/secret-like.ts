import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const secretLike: Rule = {
  id: 'secret-like',
  title: 'A playbook holds nothing that looks like a key or a password.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  needs: ['files'],
  why: `A playbook is read by everybody in the company and often by partners. Whatever opens a door does not belong in it, and
git keeps it for ever: once a secret has been committed, it must be changed where it is used, not only deleted here.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'secret')) {
      yield {
        message: `${trouble.file} holds what looks like ${trouble.looksLike}.`,
        hint: 'Change it where it is used, then take it out: git remembers what stood here.',
        at: placeOf(trouble),
        values: [trouble.looksLike],
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
context: Looks at https://till.example:8443/queue@counter before coming
`,
  },
  bad: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
context: Looks at https://barista:espresso@till.example/queue before coming
`,
  },
};
