import { z } from 'zod';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Title, Words } from './words.ts';

/** A part of the customers or of the company for which a promise may differ. */
export const Segment = z.strictObject({
  title: field(Title, 'title', 'What people call it.', 'Business customers'),
  kind: field(
    z.enum(['customer class', 'key account', 'region', 'brand', 'partner']),
    'kind',
    'What sort of part it is.',
    'region',
  ),
  who: field(Words, 'who', 'Who belongs to it.', 'Addresses north of the river').optional(),
  formerly,
});
export type Segment = z.infer<typeof Segment>;

/** `content/segments.yaml`: every segment under its id. */
export const SegmentsFile = z
  .record(Id, Segment)
  .meta({ title: 'segments', description: 'Every segment under its id.' });
export type SegmentsFile = z.infer<typeof SegmentsFile>;
