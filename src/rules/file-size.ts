import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const fileSize: Rule = {
  id: 'file-size',
  title: 'A file is at most 1 MB, a table of counts at most 4 MB.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A play that people follow while a customer waits is a page or two. A file of a megabyte is not one: it is an
export, a picture or a log that was saved under the wrong name. It would make every check slow, and no one could read it.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'size')) {
      yield {
        message: `${trouble.file} is ${inMegabytes(trouble.bytes)} MB, but ${inMegabytes(trouble.limit)} MB is the most.`,
        hint: 'Split it into several files, or take out what does not belong to the playbook.',
        at: placeOf(trouble),
        values: [trouble.bytes],
        extent: trouble.bytes,
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
need: A good drink before the train leaves
context: ${'The whole interview, word for word. '.repeat(30_000)}
`,
  },
};

/** Rounded up to a tenth, so that what is over the limit is never told as the limit itself. */
function inMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
