import { within } from '../model/place.ts';
import type { FocusItem } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import { makeMendName, type MendName } from './mend-name.ts';
import type { Objection, Rule } from './rule.ts';

export const focusIsAMoment: Rule = {
  id: 'focus-is-a-moment',
  title: 'The focus names moments of truth of live journeys.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `The focus is the first thing that everybody sees. What stands there must be a moment that a journey of today names,
with its evidence and what failing it ends. Anything else is a wish that was promoted past the question why.`,
  *check({ playbook }) {
    const mendName = makeMendName(playbook);
    for (const item of playbook.focus) {
      const fault = faultOf(item, mendName);
      if (fault) yield { ...fault, at: within(item.at, 'moment'), values: [`${item.link.id}#${item.link.part ?? ''}`] };
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
  - moment: my-order#greet-me
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

function faultOf({ link, moment }: FocusItem, mendName: MendName): Pick<Objection, 'message' | 'hint'> | undefined {
  const { id, part, target, unreadable } = link;
  if (unreadable) return undefined;
  if (!target)
    return {
      message: `The focus names the journey "${id}", but there is no such journey.`,
      hint: mendName('journey', id) ?? 'Name a live journey and, after #, one of its moments of truth.',
    };
  if (part === undefined)
    return {
      message: `The focus names "${target.title}", but not which moment of it.`,
      hint: 'Add # and the touchpoint that is the moment of truth.',
    };
  if (!moment) {
    const moments = target.moments.map(({ touchpoint }) => touchpoint.id);
    const near = didYouMean(part, moments);
    const named =
      moments.length === 0 ? 'a moment of truth of another journey' : `one of its moments: ${moments.join(', ')}`;
    return {
      message: `The focus names "${part}", which is no moment of truth of "${target.title}".`,
      hint: near === undefined ? `Name ${named}.` : `Write "${id}#${near}".`,
    };
  }
  if (target.status === 'live') return undefined;
  return {
    message: `The focus names a moment of truth of "${target.title}", a journey that is ${target.status} and not live.`,
    hint: 'Name a moment of truth of a live journey.',
  };
}
