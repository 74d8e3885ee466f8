import type { Persona } from '../../model/playbook.ts';
import { bounded } from '../bounded.ts';
import { countOf } from '../../model/count-words.ts';
import { journeyRow } from '../journey-row.ts';
import { mentionsOf } from '../mentions.ts';
import { isListed } from '../shown.ts';
import { entryLine } from './entry-line.ts';
import { phrases } from './refer.ts';
import type { Teller } from './told-entry.ts';
import { walk } from './walk.ts';

export const persona: Teller<Persona> = {
  page: (item, telling) => ({
    lead: item.data.need,
    facts: [
      { label: 'Situation', words: item.data.context },
      { label: 'Values', words: phrases(item.data.values) },
      { label: 'So that they can use what we offer', words: phrases(item.data.accessibility) },
    ],
    parts: [
      {
        form: 'journeys',
        title: 'Their journeys',
        empty: 'No journey is written for them yet.',
        ...bounded(item.journeys.filter(isListed), journeyRow, { kind: 'Journey' }),
      },
      {
        form: 'entries',
        title: 'Walked as them',
        empty: 'Nobody has walked a journey as them yet. One afternoon tells more than a survey.',
        ...bounded(mentionsOf(item, 'walk'), (one) => entryLine(walk, one, telling), {
          kind: 'Walk',
        }),
      },
    ],
  }),
  line: ({ data, journeys }) => ({
    words: data.need,
    aside: countOf(journeys.filter(isListed).length, 'journey'),
  }),
};
