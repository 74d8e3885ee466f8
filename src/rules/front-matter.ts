import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'A Markdown file begins with its facts, between two lines of three hyphens.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `A touchpoint, a decision and a word of our language have facts that are checked and a text that people read. Two
lines of three hyphens keep them apart. Where one is missing or written in another way, a promise would be read as a
paragraph of the play, and no rule would ever look at it.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'front-matter')) {
      yield { message: trouble.why, hint: trouble.mend, at: placeOf(trouble) };
    }
  },
  good: {
    'content/glossary/cup.md': `---
title: cup
definition: One drink as the customer ordered it.
---
We count cups, since customers do.
`,
  },
  bad: {
    'content/glossary/cup.md': `title: cup
definition: One drink as the customer ordered it.

We count cups, since customers do.
`,
  },
};
