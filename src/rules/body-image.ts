import { cite } from './cite.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

export const bodyImage: Rule = {
  id: 'body-image',
  title: 'A picture is a PNG, JPEG or WebP in public/images.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A picture from another site may change or vanish on the day it is needed, and it tells that site who reads which
play. So pictures live beside the playbook, where everybody sees the same one. One from elsewhere is shown as a link and
counted as a warning; one that is in no place of ours is an error, since readers would see nothing.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-image')) {
      const shows = `${subject} shows the picture ${cite(issue.what)}`;
      const common = { at, values: [issue.what] };
      if (issue.reason === 'remote') {
        yield {
          ...common,
          severity: 'warning',
          message: `${shows} from another place; readers get a link instead.`,
          hint: 'Copy it into public/images and write /images/ and its name.',
        };
      } else if (issue.reason === 'place') {
        yield {
          ...common,
          message: `${shows}, which is not in public/images.`,
          hint: 'Put it there and write /images/ and its name.',
        };
      } else {
        yield {
          ...common,
          message: `${shows}, which is not a PNG, JPEG or WebP.`,
          hint: 'Save it as PNG, JPEG or WebP.',
        };
      }
    }
  },
  good: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
![Three cup sizes on the counter](/images/cups.png)
`,
  },
  bad: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
![Three cup sizes on the counter](../photos/cups.png)
`,
  },
};
