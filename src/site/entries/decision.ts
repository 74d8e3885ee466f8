import type { Decision } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { mentionsOf } from '../mentions.ts';
import { allOf, capital, one, refer } from './refer.ts';
import type { Teller } from './told-entry.ts';

export const decision: Teller<Decision> = {
  page: (item, { playbook }) => ({
    state: `${capital(item.data.status)}, ${spellDay(item.data.date)}`,
    owner: item.data.deciders[0],
    facts: [
      { label: 'Decided by', names: item.data.deciders.flatMap((id) => one(playbook, 'team', id)) },
      { label: 'About', names: refer(playbook, item.data.appliesTo) },
      {
        label: 'Put into the focus',
        names: allOf(
          playbook.focus
            .filter(({ decision }) => decision?.id === item.id)
            .map(({ moment }) => moment?.touchpoint.target),
        ),
      },
      { label: 'Replaces', names: one(playbook, 'decision', item.data.supersedes) },
      { label: 'Replaced by', names: allOf(mentionsOf(item, 'decision')) },
    ],
  }),
  line: ({ data, body }) => ({
    state: data.status === 'accepted' ? undefined : capital(data.status),
    words: body?.facts.excerpt,
    aside: spellDay(data.date),
  }),
  day: ({ data }) => data.date,
};
