import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileSymlink: Rule = {
  id: 'file-symlink',
  title: 'A playbook holds files, not links to other files, pipes or devices.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A link in a folder points at a file somewhere else, perhaps at one that was never meant to be published. The
playbook would then say different things on different computers. So links are never followed, and neither are pipes or
devices, which may never end.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'symlink', 'special')) {
      const what = trouble.type === 'symlink' ? 'a link to another file' : 'a pipe, socket or device';
      yield {
        message: `${trouble.file} is ${what}, and was not read.`,
        hint: 'Put the file itself in its place.',
        at: placeOf(trouble),
      };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
  bad: { 'content/personas/commuter.yaml': { symlink: '../../../elsewhere/commuter.yaml' } },
};
