import type { Notice } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { one, refer } from './refer.ts';
import type { Teller, Telling } from './told-entry.ts';

type Days = Pick<Telling, 'reached' | 'passed'>;

export const notice: Teller<Notice> = {
  page: ({ data }, { playbook, ...telling }) => ({
    state: stateOf(data, telling),
    lead: data.say,
    owner: data.decidedBy,
    facts: [
      { label: 'Promised instead', words: data.promiseInstead },
      { label: 'From and until', words: `${spellDay(data.from)} to ${spellDay(data.until)}` },
      { label: 'About', names: refer(playbook, data.appliesTo) },
      { label: 'Decided by', names: one(playbook, 'team', data.decidedBy) },
    ],
  }),
  line: ({ data }, telling) => ({
    state: stateOf(data, telling),
    words: data.say,
    aside: `${spellDay(data.from)} to ${spellDay(data.until)}`,
  }),
  day: ({ data }) => data.from,
};

function stateOf({ from, until }: Notice['data'], { reached, passed }: Days): string {
  if (passed(until)) return 'Over';
  return reached(from) ? 'In force' : 'Announced';
}
