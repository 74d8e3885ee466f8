import { within } from '../model/place.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import type { Rule } from './rule.ts';
import { isBelow } from './severity-order.ts';

export const severityInOrder: Rule = {
  id: 'severity-in-order',
  title: 'The playbook moves rules that exist, and none below its floor.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `Each company may decide which rules weigh more or less. A setting for a rule that does not exist, or one that goes
lower than the rule allows, has no effect, while its author believes that it has.`,
  *check({ playbook: { settings }, rules }) {
    const cards = new Map(rules.map((rule) => [rule.id, rule]));
    for (const [id, setting] of Object.entries(settings.data?.severity ?? {})) {
      const card = cards.get(id);
      const place = { at: within(settings.at, 'severity', id), values: [id, setting] };
      if (!card) {
        const near = didYouMean(id, cards.keys());
        yield {
          message: `"${settings.organisation}" sets the rule "${id}" to ${setting}, but there is no such rule.`,
          hint: near === undefined ? 'Take the line away.' : `Write "${near}".`,
          ...place,
        };
      } else if (isBelow(setting, card.floor)) {
        yield {
          message: `"${settings.organisation}" sets "${id}" to ${setting}, below the floor of the rule, which is ${card.floor}. The setting has no effect.`,
          hint: `Write ${card.floor} or more, or take the line away.`,
          ...place,
        };
      }
    }
  },
  good: {
    'content/playbook.yaml': `playbook: 1
organisation: Corner Café Group
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
severity:
  orphan-touchpoint: error
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      sat: ['08:00-18:00']
guardian: guest-office
`,
  },
  bad: {
    'content/playbook.yaml': `playbook: 1
organisation: Corner Café Group
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
severity:
  orphan-touchpiont: error
  one-accountable: advice
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      sat: ['08:00-18:00']
guardian: guest-office
`,
  },
};
