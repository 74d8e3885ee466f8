import type { Rule } from './rule.ts';
import { placeOf, troublesOf } from './troubles-of.ts';

export const measurementTable: Rule = {
  id: 'measurement-table',
  title: 'A table of counts has one of our headers, whole numbers, and rows of its own period.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['files'],
  why: `Whether a promise was kept is told by counting cases: so many kept, of so many. A bare percentage hides how few
cases it comes from, and a row that is dropped for a typing fault makes a month look better than it was. So every row is
read as it stands or is a finding.`,
  *check({ troubles }) {
    for (const trouble of troublesOf(troubles, 'table')) {
      // Counts that cannot be are told by good-within-total.
      if (trouble.about === 'sum') continue;
      yield { message: trouble.why, hint: trouble.mend, at: placeOf(trouble), values: [trouble.why] };
    }
  },
  good: {
    'content/measurements/till/2026-10.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,counter,,2026-10-01,2026-10-31,9930,10000
cup-in-time,ready-in-five,app,,2026-10-01,2026-10-31,4965,5000
`,
  },
  bad: {
    'content/measurements/till/2026-10.csv': `touchpoint,standard,month,percent
cup-in-time,ready-in-five,October,99.3
`,
  },
};
