import { within, type Place } from '../model/place.ts';
import type { Term } from '../model/playbook.ts';
import { folded } from './phrase-finder.ts';
import type { Rule } from './rule.ts';

export const termDefinedOnce: Rule = {
  id: 'term-defined-once',
  title: 'A word of the common language means one thing.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `Two teams that use one word for two things agree in every meeting and do different work after it. A glossary that
gives a word twice has written the misunderstanding down.`,
  *check({ playbook: { terms } }) {
    const first = new Map<string, Named>();
    for (const named of terms.flatMap(namesOf)) {
      const word = folded(named.word);
      const other = first.get(word);
      if (!other) first.set(word, named);
      if (!other || other.term === named.term) continue;
      yield {
        message: `"${named.word}" stands for two terms of the glossary: ${told(other)} and ${told(named)}.`,
        hint: 'Keep it for one of the two, and take it out of the other or make them one.',
        at: named.at,
        about: named.term,
        related: [{ at: other.at, message: `the same word for ${told(other)}` }],
        values: [word],
      };
    }
  },
  good: {
    'content/glossary/round.md': `---
title: round
definition: All cups of one order.
synonyms: [tray]
---
A round is called out once.
`,
  },
  bad: {
    'content/glossary/round.md': `---
title: round
definition: All cups of one order.
synonyms: [tray, Drink]
---
A round is called out once.
`,
  },
};

interface Named {
  readonly word: string;
  readonly term: Term;
  readonly at: Place;
}

function namesOf(term: Term): readonly Named[] {
  const synonyms = (term.data.synonyms ?? []).map((word, index) => ({
    word,
    term,
    at: within(term.at, 'synonyms', index),
  }));
  return [{ word: term.title, term, at: within(term.at, 'title') }, ...synonyms];
}

/** A term by its title, and by its file where the titles are the same. */
function told({ term, word }: Named): string {
  return folded(word) === folded(term.title) ? `"${term.title}" in ${term.file}` : `"${term.title}"`;
}
