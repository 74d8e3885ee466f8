import type { BodyIssue, BodyLimit } from '../model/body.ts';
import { cite } from './cite.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

export const bodyCode: Rule = {
  id: 'body-code',
  title: 'The text of a play is read and never run.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A page in the .mdx form could hold a program: it would run on the computer of whoever builds the site, with all
that this computer may do. A playbook is open to the words of many teams, so no text in it is ever run. The blocks for
steps, words to say and conditions need no program.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-code')) {
      const [says, hint] = sentences(issue);
      yield { message: `${subject} ${says}.`, hint, at, values: [issue.what] };
    }
  },
  good: {
    'content/glossary/cup.md': undefined,
    'content/glossary/cup.mdx': `---
title: cup
definition: One drink as the customer ordered it.
---
<Note>
We count cups, since customers do.
</Note>
`,
  },
  bad: {
    'content/glossary/cup.md': undefined,
    'content/glossary/cup.mdx': `---
title: cup
definition: One drink as the customer ordered it.
---
import { cups } from './count.js'

We count {cups}, since customers do.
`,
  },
};

type CodeIssue = Extract<BodyIssue, { rule: 'body-code' }>;

const limits: Readonly<Record<BodyLimit, string>> = {
  characters: 'characters',
  colons: 'colons in front of words',
  backticks: 'backticks',
  nesting: 'lines that stand deep inside lists and quotations',
  braces: 'braces',
  brackets: 'brackets',
};

function sentences(issue: CodeIssue): readonly [says: string, hint: string] {
  switch (issue.reason) {
    case 'import-or-export':
      return [`holds a line of a program: ${cite(issue.what)}`, 'Take the line out.'];
    case 'expression':
      return [
        `holds an expression that would have to be run: ${cite(issue.what)}`,
        'Write the words themselves, or "\\{" where a brace is meant.',
      ];
    case 'attribute-expression':
      return [
        `gives a block a value that would have to be run: ${cite(issue.what)}`,
        'Write the value in quotation marks.',
      ];
    case 'spread':
      return [
        `gives a block values that would have to be run: ${cite(issue.what)}`,
        'Write each value out by its name.',
      ];
    case 'unreadable':
      return [
        `cannot be read on from ${cite(issue.what)}: ${issue.detail.replace(/\.$/, '')}`,
        'Close every tag and brace that is opened here, or name the file .md.',
      ];
    case 'too-much':
      return [
        `holds ${issue.count} ${limits[issue.of]}, and ${issue.most === 0 ? 'none' : issue.most} can be read safely`,
        'Split the text into several entries.',
      ];
  }
}
