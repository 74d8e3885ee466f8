import { tellComponent } from './tell-component.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

export const bodyComponent: Rule = {
  id: 'body-component',
  title: 'A block in a play is one that we know, written whole.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `Blocks make a play quick to use: steps are numbered, words to say stand out, conditions fold. A block with a slip
in its name, or one that is never closed, would swallow the lines after it or show bare colons to a colleague with a
customer on the line.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-component')) {
      const [says, hint] = tellComponent(issue);
      yield { message: `${subject} ${says}.`, hint, at, values: [issue.reason, issue.what] };
    }
  },
  good: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
:::say{channel=counter}
Your cup is on its way.
:::
`,
  },
  bad: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
:::sya{channel=counter}
Your cup is on its way.
:::
`,
  },
};
