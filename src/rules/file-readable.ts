import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

const reasons: Readonly<Record<string, readonly [says: string, hint: string]>> = {
  EACCES: ['this computer does not allow it', 'Give yourself the right to read it.'],
  EPERM: ['this computer does not allow it', 'Give yourself the right to read it.'],
  ENOENT: ['it went away while it was read', 'Check again.'],
};

export const fileReadable: Rule = {
  id: 'file-readable',
  title: 'Every file of the playbook can be read.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A file that cannot be opened is a promise that nobody sees. It must not pass as if it were not there: a check
that leaves it out would call a playbook clean that it has not read.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'unreadable')) {
      const [says, hint] = reasons[trouble.why] ?? [trouble.why, 'Open it yourself to see what is wrong.'];
      yield { message: `${trouble.file} cannot be read: ${says}.`, hint, at: placeOf(trouble) };
    }
  },
  good: {
    'content/personas/commuter.yaml': `title: The commuter
need: A good drink before the train leaves
`,
  },
  bad: { 'content/personas/commuter.yaml': { unreadable: 'EACCES' } },
};
