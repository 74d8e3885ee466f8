import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';
import { faultsOfWaivers } from './waiver-faults.ts';

export const waiverInOrder: Rule = {
  id: 'waiver-in-order',
  title: 'A waiver names a rule it can lift, what it covers, two teams, and at most 90 days.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `A rule that is not kept on purpose is honest only while it is written down: which rule, for what, who asked, who
else agreed, and until when. A waiver without an end is a rule quietly given up. One that a team grants itself is no waiver.`,
  *check({ playbook, today, rules }) {
    yield* faultsOfWaivers(playbook, rules);
    for (const waiver of playbook.waivers) {
      const { title, at, data } = waiver;
      if (data.expires >= today || data.expires < data.granted) continue;
      yield {
        severity: 'advice',
        message: `"${title}" has expired: its last day was ${data.expires}.`,
        hint: 'Take the file away, or ask again.',
        at: within(at, 'expires'),
        about: waiver,
        values: [data.expires],
        byCalendar: true,
      };
    }
  },
  good: {
    'content/waivers/greeting-in-the-new-shop.yaml': `rule: orphan-touchpoint
covers: touchpoint/greet-me
reason: The journey it stands in is rewritten for the new shop.
askedBy: counter
approvedBy: guest-office
granted: 2026-11-01
expires: 2026-12-31
`,
  },
  bad: {
    'content/waivers/greeting-in-the-new-shop.yaml': `rule: orphan-touchpoint
covers: touchpoint/greet-me
reason: The journey it stands in is rewritten for the new shop.
askedBy: counter
approvedBy: counter
granted: 2026-11-01
expires: 2027-10-31
`,
  },
};
