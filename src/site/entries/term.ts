import type { Term } from '../../model/playbook.ts';
import { list, one } from './refer.ts';
import type { Teller } from './told-entry.ts';

export const term: Teller<Term> = {
  page: ({ data }, { playbook }) => ({
    lead: data.definition,
    owner: data.owner,
    facts: [
      { label: 'Also said', words: list(data.synonyms) },
      { label: 'Avoid', words: list(data.avoid?.map((word) => `“${word}”`)) },
      { label: 'Looked after by', names: one(playbook, 'team', data.owner) },
    ],
  }),
  line: ({ data }) => ({
    words: data.definition,
    aside: data.avoid && data.avoid.length > 0 ? `Not: ${data.avoid.join(', ')}` : undefined,
  }),
};
