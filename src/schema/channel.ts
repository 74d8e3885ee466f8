import { z } from 'zod';
import { HoursName } from './calendar.ts';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Title, Words } from './words.ts';

/** One way in which customers meet us. */
export const Channel = z.strictObject({
  title: field(Title, 'title', 'What people call it.', 'Phone'),
  kind: field(z.enum(['human', 'digital', 'physical', 'automated']), 'kind', 'Who or what answers.', 'human'),
  hours: field(HoursName, 'hours', '"always", or a calendar of the playbook.', 'office-hours').optional(),
  languages: field(z.array(Words).max(50), 'languages', 'Languages spoken, as language tags.', ['en', 'de']).optional(),
  fallback: field(Id, 'fallback', 'The channel to use when this one fails or is closed.', 'phone').optional(),
  formerly,
});
export type Channel = z.infer<typeof Channel>;

/** `content/channels.yaml`: every channel under its id. */
export const ChannelsFile = z
  .record(Id, Channel)
  .meta({ title: 'channels', description: 'Every channel under its id.' });
export type ChannelsFile = z.infer<typeof ChannelsFile>;
