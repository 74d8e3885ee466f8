import type { RealityCheck } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { countOf } from '../../model/count-words.ts';
import { one, stageTitle } from './refer.ts';
import type { Teller } from './told-entry.ts';

const answers = { yes: 'Yes', no: 'No', 'it-depends': 'It depends' } as const;

export const realityCheck: Teller<RealityCheck> = {
  page: ({ data }, { playbook }) => {
    const [journey] = one(playbook, 'journey', data.journey);
    return {
      title: `Reality check, ${spellDay(data.date)}`,
      lead: 'Leaders answered for each stage, each for themselves and before they saw numbers: is the experience that we deliver here consistent and reliable?',
      facts: [
        { label: 'Journey', names: journey ? [journey] : [] },
        { label: 'Asked', words: spellDay(data.date) },
      ],
      parts: [
        {
          form: 'table',
          title: 'What they answered',
          head: ['Stage', 'Answer', 'In their words'],
          // The stages of a hidden journey are hidden with it.
          rows: (journey ? data.answers : []).map(({ stage, job, answer, on, sentence }) => ({
            name: {
              title: stageTitle(playbook, data.journey, stage),
              to: journey?.to && `${journey.to}#stage-${stage}`,
            },
            said: `${job}: ${answers[answer]}${on === undefined ? '' : `, ${on}`}`,
            words: sentence && `“${sentence}”`,
          })),
        },
      ],
    };
  },
  line: ({ data }, { playbook }) => ({
    title: `Reality check, ${spellDay(data.date)}`,
    state: one(playbook, 'journey', data.journey)[0]?.title,
    words: tally(data),
    aside: undefined,
  }),
  day: ({ data }) => data.date,
};

/** @returns `8 answers: yes 4, no 1, it depends 3` */
function tally({ answers: given }: RealityCheck['data']): string {
  const counted = (['yes', 'no', 'it-depends'] as const)
    .map((answer) => [answers[answer].toLowerCase(), given.filter((one) => one.answer === answer).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${String(count)}`);
  return `${countOf(given.length, 'answer')}: ${counted.join(', ')}.`;
}
