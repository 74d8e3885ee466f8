import { countsBySubject, placeOfCount, type Count } from '../reliability/counts-by-subject.ts';
import { makeNameFaults, type NameFault } from './name-faults.ts';
import type { Rule } from './rule.ts';

export const knownIds: Rule = {
  id: 'known-ids',
  title: 'What a count names is in the playbook.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  needs: ['files', 'measurements'],
  why: `Counts come from other systems, and a name that changed there or here makes them vanish without a word: the promise
then reads "not measured" while somebody counts it every day.`,
  *check({ playbook, troubles }) {
    const names = makeNameFaults(playbook, troubles);
    const found = new Map<string, Map<NameFault, { rows: number; first: Count }>>();
    const note = (fault: NameFault, count: Count): void => {
      const ofFile = found.get(count.table.file) ?? new Map<NameFault, { rows: number; first: Count }>();
      found.set(count.table.file, ofFile);
      const { rows, first } = ofFile.get(fault) ?? { rows: 0, first: count };
      ofFile.set(fault, { rows: rows + 1, first: first.index < count.index ? first : count });
    };
    for (const counted of countsBySubject(playbook)) {
      for (const fault of names.ofSubject(counted)) for (const count of counted.counts) note(fault, count);
      for (const count of counted.counts) {
        if (!('channel' in count.row)) break;
        const channel = names.ofName('channel', count.row.channel);
        const segment = names.ofName('segment', count.row.segment);
        if (channel) note(channel, count);
        if (segment) note(segment, count);
      }
    }
    for (const ofFile of found.values()) {
      for (const [{ says, hint, values }, { rows, first }] of ofFile) {
        const message = `${rows === 1 ? 'A row counts' : `${rows} rows count`} ${says}.`;
        yield { message, hint, at: placeOfCount(first), values };
      }
    }
  },
  good: {
    'content/measurements/till/2026-09.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,counter,,2026-09-01,2026-09-30,9930,10000
`,
  },
  bad: {
    'content/measurements/till/2026-09.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-fife,counter,,2026-09-01,2026-09-30,9930,10000
cup-in-time,ready-in-fife,app,,2026-09-01,2026-09-30,4965,5000
`,
  },
};
