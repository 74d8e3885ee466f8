import type { Segment } from '../../model/playbook.ts';
import { bounded } from '../bounded.ts';
import { countOf } from '../../model/count-words.ts';
import { mentionsOf } from '../mentions.ts';
import { isListed } from '../shown.ts';
import { touchpointRow } from '../touchpoint-row.ts';
import { entryLine } from './entry-line.ts';
import { notice } from './notice.ts';
import { capital } from './refer.ts';
import type { Teller } from './told-entry.ts';

export const segment: Teller<Segment> = {
  page: (item, telling) => ({
    lead: item.data.who,
    facts: [{ label: 'Kind', words: capital(item.data.kind) }],
    parts: [
      {
        form: 'touchpoints',
        title: 'What is promised to them by name',
        empty: 'They are promised what everybody is.',
        ...bounded(item.touchpoints.filter(isListed), touchpointRow, { kind: 'Touchpoint' }),
      },
      {
        form: 'entries',
        title: 'Notices',
        ...bounded(mentionsOf(item, 'notice'), (one) => entryLine(notice, one, telling), {
          kind: 'Notice',
        }),
      },
    ],
  }),
  line: ({ data, touchpoints }) => ({
    state: capital(data.kind),
    words: data.who,
    aside: countOf(touchpoints.filter(isListed).length, 'touchpoint'),
  }),
};
