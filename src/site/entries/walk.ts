import type { Walk } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { countOf } from '../../model/count-words.ts';
import { one, sentence } from './refer.ts';
import type { Teller } from './told-entry.ts';

const results = { kept: 'Kept', broken: 'Broken', 'could-not-tell': 'Could not tell' } as const;

export const walk: Teller<Walk> = {
  page: ({ data }, { playbook }) => ({
    state: tally(data),
    voice: data.words,
    facts: [
      { label: 'Journey', names: one(playbook, 'journey', data.journey) },
      { label: 'Walked', words: spellDay(data.date) },
      { label: 'As', names: one(playbook, 'persona', data.persona) },
      { label: 'Took', words: data.minutes === undefined ? undefined : countOf(data.minutes, 'minute') },
    ],
    parts: [
      {
        form: 'table',
        title: 'Stop by stop',
        head: ['Stop', 'Promise', 'In their words'],
        rows: data.stops.flatMap(({ touchpoint, result, words, causedBy, minutes }) =>
          one(playbook, 'touchpoint', touchpoint).map((name) => ({
            name,
            said: [results[result], minutes === undefined ? undefined : countOf(minutes, 'minute')]
              .filter(Boolean)
              .join(', '),
            words: words && `“${words}”`,
            note: causedBy && `Caused by a decision of ours: ${sentence(causedBy)}`,
          })),
        ),
      },
    ],
  }),
  line: ({ data }, { playbook }) => ({
    state: one(playbook, 'journey', data.journey)[0]?.title,
    words: data.words,
    voice: true,
    aside: `${spellDay(data.date)}. ${tally(data)}`,
  }),
  day: ({ data }) => data.date,
};

/** @returns `6 kept, 2 broken, 1 could not tell` */
function tally({ stops }: Walk['data']): string {
  return (['kept', 'broken', 'could-not-tell'] as const)
    .map((result) => [stops.filter((stop) => stop.result === result).length, results[result]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${String(count)} ${words.toLowerCase()}`)
    .join(', ');
}
