import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileUnexpected: Rule = {
  id: 'file-unexpected',
  title: 'Every file has its place: a folder of its kind and the ending of its kind.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A file in the wrong folder, or with the wrong ending, is read by nobody. Its author believes that the promise is
published, and it is not. A program among the pages could also do harm on the computer of whoever builds the site. So a
file is either one that we read, a README.md, or a finding.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'unexpected')) {
      yield {
        message: `${trouble.file} is not a file that a playbook has here.`,
        hint: `Move it out, or to its place: ${trouble.expected}.`,
        at: placeOf(trouble),
      };
    }
  },
  good: { 'content/personas/README.md': 'Whom we serve, told by what they need.\n' },
  bad: { 'content/personas/commuter.docx': 'The commuter needs a good drink before the train leaves.\n' },
};
