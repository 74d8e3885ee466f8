import { cite } from './cite.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

export const bodyHtml: Rule = {
  id: 'body-html',
  title: 'The text of a play is Markdown, without HTML.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `HTML can do anything on a reader's screen: load from elsewhere, run a program, cover the page. It also reads
badly for people who write plays. What a play needs (words, lists, tables, links, pictures and our blocks) is there
without it. HTML that is written all the same is shown as plain words, so we say so here first.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-html')) {
      yield issue.reason === 'tag'
        ? {
            message: `${subject} holds HTML: ${cite(issue.what)}.`,
            hint: 'Write it in Markdown, or put it between backticks where the characters themselves are meant.',
            at,
            values: [issue.what],
          }
        : {
            message: `${subject} opens a comment that is never closed: ${cite(issue.what)}.`,
            hint: 'Close it with "-->".',
            at,
          };
    }
  },
  good: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
We count **cups**, since customers do.
`,
  },
  bad: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
We count <b>cups</b>, since customers do.
`,
  },
};
