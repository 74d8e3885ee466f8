import { within } from '../model/place.ts';
import { isCapLiftable, theKept } from './cap.ts';
import type { Rule } from './rule.ts';

export const focusCap: Rule = {
  id: 'focus-cap',
  title: 'The focus holds at most three moments of truth.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `Ten journeys with three moments each are thirty, and nobody perfects thirty things at once. The focus says which
ones the whole company perfects now. A new one pushes an old one out.`,
  *check({ playbook: { focus, settings } }) {
    const named = new Map<string, (typeof focus)[number]>();
    for (const item of focus) {
      const { id, part = '' } = item.link;
      const name = `${id}#${part}`;
      const first = named.get(name);
      if (first)
        yield {
          message: `The focus names "${item.moment?.touchpoint.target?.title ?? name}" twice.`,
          hint: 'Keep one of the two.',
          at: within(item.at, 'moment'),
          related: [{ at: first.at, message: 'named here first' }],
          values: [name],
          waivable: false,
        };
      else named.set(name, item);
    }
    const { cap } = settings;
    const tooMany = [...named.values()][cap];
    if (!tooMany) return;
    yield {
      message: `The focus of "${settings.organisation}" names ${named.size} moments of truth, but the cap is ${cap}.`,
      hint: `Keep ${theKept(cap)} that the whole company perfects now.`,
      at: within(tooMany.at, 'moment'),
      values: [named.size, cap],
      extent: named.size - cap,
      ...(isCapLiftable(named.size) ? {} : { waivable: false }),
    };
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
focus:
  - moment: my-order#cup-in-time
    since: 2026-06-01
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
focus:
  - moment: my-order#cup-in-time
    since: 2026-06-01
  - moment: my-order#greet-me
    since: 2026-06-01
  - moment: my-order#take-my-order
    since: 2026-06-01
  - moment: my-order#pay-in-the-app
    since: 2026-06-01
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
