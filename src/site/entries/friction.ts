import type { Friction } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { countOf } from '../../model/count-words.ts';
import { capital, day, refer } from './refer.ts';
import type { Teller } from './told-entry.ts';

export const friction: Teller<Friction> = {
  page: ({ data }, { playbook }) => ({
    state: stateOf(data),
    voice: data.words,
    facts: [
      { label: 'Where', names: refer(playbook, [data.where]) },
      { label: 'Heard from', words: capital(data.source) },
      { label: 'Reported', words: spellDay(data.reported) },
      { label: 'Put right for them', words: day(data.fixedForThem) ?? 'Not yet' },
      { label: 'Told what we changed', words: day(data.told) ?? 'Not yet' },
      { label: 'Cause', words: data.cause ?? 'Not found yet' },
      { label: 'Kept from coming back by', names: refer(playbook, data.preventedBy && [data.preventedBy]) },
      { label: 'Came back', words: day(data.cameBack) },
    ],
  }),
  line: ({ data }) => ({
    state: stateOf(data),
    words: data.words,
    voice: true,
    aside: spellDay(data.reported),
  }),
  day: ({ data }) => data.reported,
};

function stateOf({ reported, fixedForThem, cameBack }: Friction['data']): string {
  if (cameBack !== undefined) return 'Came back';
  if (fixedForThem === undefined) return 'Open';
  const days = Math.round((Date.parse(fixedForThem) - Date.parse(reported)) / 86_400_000);
  return days === 0 ? 'Put right the same day' : `Put right in ${countOf(days, 'day')}`;
}
