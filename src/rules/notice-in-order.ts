import { within } from '../model/place.ts';
import type { Notice } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';

/** The longest that a notice holds, in days, its first and its last counted. */
const longest = 14;
const dayLength = 86_400_000;

export const noticeInOrder: Rule = {
  id: 'notice-in-order',
  title: 'A notice holds for 14 days at most, and is taken away when it has ended.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `A storm is a reason to promise something else for a week. A notice that stays for a quarter is a weaker promise that
nobody decided. So it ends by itself, and whoever needs it longer decides again. One that has ended teaches readers to
look past notices.`,
  *check({ playbook: { notices }, today }) {
    for (const notice of notices) {
      const fault = faultOfDays(notice) ?? ended(notice, today);
      if (fault) yield { ...fault, at: within(notice.at, 'until'), about: notice };
    }
  },
  good: noticeUntil('2026-11-29'),
  bad: noticeUntil('2026-12-24'),
};

function faultOfDays({ title, data: { from, until } }: Notice): Omit<Objection, 'at'> | undefined {
  const first = Date.parse(from);
  const days = (Date.parse(until) - first) / dayLength + 1;
  if (days < 1)
    return {
      message: `"${title}" ends on ${until}, before it begins on ${from}.`,
      hint: 'Write a last day that is not before the first.',
      values: [from, until],
    };
  if (days <= longest) return undefined;
  const last = new Date(first + (longest - 1) * dayLength).toISOString().slice(0, 10);
  return {
    message: `"${title}" holds for ${days} days, but ${longest} are the most.`,
    hint: `Write ${last} or an earlier day, and decide again if it is needed for longer.`,
    values: [from, until],
  };
}

function ended({ title, data: { until } }: Notice, today: string): Omit<Objection, 'at'> | undefined {
  if (until >= today) return undefined;
  return {
    severity: 'advice',
    message: `"${title}" has ended: its last day was ${until}.`,
    hint: 'Take the file away, or decide again and write the new days.',
    values: [until],
    byCalendar: true,
  };
}

function noticeUntil(day: string): Rule['good'] {
  return {
    'content/notices/no-oat-milk.yaml': `title: No oat milk this week
appliesTo: [touchpoint/take-my-order]
from: 2026-11-16
until: ${day}
say: Our oat milk is late. Soy is there, at no extra price.
decidedBy: bar
`,
  };
}
