import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileEncoding: Rule = {
  id: 'file-encoding',
  title: 'A file is saved as UTF-8.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `Text saved in an old encoding loses its accents and signs on the way: "café" turns into "caf" and a black
question mark on the site, and nobody notices until a customer does. UTF-8 holds every letter, and every editor writes it.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'encoding')) {
      yield {
        message: `${trouble.file} is not UTF-8: byte ${trouble.byte + 1} belongs to no letter.`,
        hint: 'Open it in the encoding it was written in, and save it as UTF-8.',
        at: placeOf(trouble),
        values: [trouble.byte],
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The café commuter
need: A good drink before the train leaves
`,
  },
  bad: {
    'content/personas/commuter.yaml': {
      bytes: Array.from('title: The caf\u00e9 commuter\n', (letter) => letter.charCodeAt(0)),
    },
  },
};
