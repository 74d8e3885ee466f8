import type { Channel } from '../../model/playbook.ts';
import { bounded } from '../bounded.ts';
import { countOf } from '../../model/count-words.ts';
import { isListed } from '../shown.ts';
import { tellHours } from '../tell-hours.ts';
import { touchpointRow } from '../touchpoint-row.ts';
import { list, one } from './refer.ts';
import type { Teller } from './told-entry.ts';

const kinds = {
  human: 'A person',
  digital: 'A screen',
  physical: 'A place or a thing',
  automated: 'A machine',
} as const;

export const channel: Teller<Channel> = {
  page: ({ data, title, touchpoints }, { playbook }) => ({
    facts: [
      { label: 'Who answers', words: kinds[data.kind] },
      { label: 'Open', words: tellHours(data.hours, playbook.settings.data?.calendars) ?? 'Nobody has said when' },
      { label: 'Languages', words: list(data.languages?.map((tag) => languageName(tag))) },
      { label: 'If it fails or is closed', names: one(playbook, 'channel', data.fallback) },
    ],
    parts: [
      {
        form: 'touchpoints',
        title: 'What we promise here',
        empty: 'No touchpoint names it.',
        ...bounded(touchpoints.filter(isListed), touchpointRow, { channel: title }),
      },
    ],
  }),
  line: ({ data, touchpoints }, { playbook }) => ({
    words: [kinds[data.kind], tellHours(data.hours, playbook.settings.data?.calendars)].filter(Boolean).join('. '),
    aside: countOf(touchpoints.filter(isListed).length, 'touchpoint'),
  }),
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** @returns a language by its tag (BCP 47), or the words as they stand where they are no tag */
function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
