import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileConflictMarker: Rule = {
  id: 'file-conflict-marker',
  title: 'A file is finished text: no marks of an unfinished merge, and no stand-in for a file kept elsewhere.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `When two people change the same lines, git writes both versions into the file, between marks, and waits for a
person to choose. Published like that, a page promises two things at once. A stand-in of git LFS is the other half of
the same fault: a label where the file should be.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'conflict')) {
      yield {
        message: `${trouble.file} holds two versions of the same lines: "${trouble.marker}" marks a merge that is not finished.`,
        hint: 'Keep the words that are right, and delete the other version and the three marks.',
        at: placeOf(trouble),
        values: [trouble.marker],
      };
    }
    for (const trouble of troublesOf(troubles, 'lfs')) {
      yield {
        message: `${trouble.file} is a stand-in of git LFS, not the file itself.`,
        hint: 'Put the text into git as it is: files of a playbook are small.',
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
    'content/personas/commuter.yaml': `title: The commuter
<<<<<<< HEAD
need: A good drink before the train leaves
=======
need: A seat in the warm
>>>>>>> winter
`,
  },
};
