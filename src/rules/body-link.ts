import { cite } from './cite.ts';
import type { Rule } from './rule.ts';
import { bodyIssues } from './troubles-of.ts';

export const bodyLink: Rule = {
  id: 'body-link',
  title: 'A link leads to an entry, a place on the web, a mailbox or a telephone.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A link is a promise too: who follows it arrives. Some addresses lead to no place but run a program in the
reader's browser, or open a file of one computer. We allow the kinds of address that people mean: https, mail, telephone,
and the entries of the playbook by their ids, so that a link survives when a page moves.`,
  *check({ troubles }) {
    for (const { issue, subject, at } of bodyIssues(troubles, 'body-link')) {
      const { what, reason } = issue;
      const says = {
        scheme: `links to ${cite(what)}, an address of the kind "${issue.scheme ?? ''}:"`,
        unreadable: `links to ${cite(what)}, which no browser can open`,
        'not-a-reference': `links to ${cite(what)}, which is not the name of an entry`,
      }[reason];
      yield {
        message: `${subject} ${says}.`,
        hint:
          reason === 'not-a-reference'
            ? 'Write the kind and the id, such as touchpoint/keep-me-online.'
            : 'Write an address that begins with https://, mailto: or tel:, or an entry such as touchpoint/keep-me-online.',
        at,
        values: [what],
      };
    }
  },
  good: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
We count cups [when they are ready](touchpoint/cup-in-time).
`,
  },
  bad: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
We count cups [when they are ready](file:///C:/shared/cups.xls).
`,
  },
};
