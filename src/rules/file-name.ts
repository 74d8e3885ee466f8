import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileName: Rule = {
  id: 'file-name',
  title: 'A file is named by an id: small letters, digits and single hyphens.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `The name of a file is the id of what it holds: other files name it, its page has it in the address, and a
colleague reads it aloud on the phone. A name with a blank, a capital letter or an accent works on one computer and is
lost on the next, so that a touchpoint is missing from the site and nobody is told.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'name')) {
      yield {
        message: `${trouble.file} ${trouble.why}.`,
        hint: `Name it ${trouble.wanted}.`,
        at: placeOf(trouble),
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/The Commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
};
