import type { Waiver } from '../../model/playbook.ts';
import { spellDay } from '../../model/spell-day.ts';
import { href } from '../href.ts';
import { one, refer } from './refer.ts';
import type { Teller, Telling } from './told-entry.ts';

type Days = Pick<Telling, 'reached' | 'passed'>;

export const waiver: Teller<Waiver> = {
  page: ({ data }, { playbook, ruleTitle, ...telling }) => ({
    title: `Not kept: ${ruleTitle(data.rule) ?? data.rule}`,
    state: stateOf(data, telling),
    lead: data.reason,
    owner: data.askedBy,
    facts: [
      {
        label: 'Rule not kept',
        names: [{ title: ruleTitle(data.rule) ?? data.rule, to: href(`/rules/#${data.rule}`) }],
      },
      {
        label: 'Covers',
        ...(data.covers === 'all' ? { words: 'Everything' } : { names: refer(playbook, [data.covers]) }),
      },
      { label: 'Asked by', names: one(playbook, 'team', data.askedBy) },
      { label: 'Approved by', names: one(playbook, 'team', data.approvedBy) },
      {
        label: telling.passed(data.expires) ? 'Held' : 'Holds',
        words: `${spellDay(data.granted)} to ${spellDay(data.expires)}`,
      },
    ],
  }),
  line: ({ data }, { ruleTitle, ...telling }) => ({
    title: ruleTitle(data.rule) ?? data.rule,
    state: stateOf(data, telling),
    words: data.reason,
    aside: `Until ${spellDay(data.expires)}`,
  }),
  day: ({ data }) => data.granted,
};

function stateOf({ granted, expires }: Waiver['data'], { reached, passed }: Days): string {
  if (passed(expires)) return 'Expired';
  return reached(granted) ? 'In force' : 'Not yet in force';
}
