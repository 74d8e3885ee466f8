import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { AnyReference } from './reference.ts';
import { Title, Words } from './words.ts';

/** What is different for a while. It never edits the promise. */
export const NoticeFile = z.strictObject({
  title: field(Title, 'title', 'The notice in one line.', 'Storm: visits in the north from Wednesday'),
  appliesTo: field(z.array(AnyReference).min(1).max(50), 'applies to', 'What it is about.', [
    'touchpoint/repair-visit-kept',
  ]),
  from: field(Day, 'from', 'The first day.', '2026-11-19'),
  until: field(Day, 'until', 'The last day; 14 days at most, renewable.', '2026-11-25'),
  say: field(Words, 'say', 'What we say.', 'The roads in the north are closed until Wednesday.'),
  promiseInstead: field(
    Words,
    'promise instead',
    'What we promise meanwhile.',
    'A new time by text the evening before.',
  ).optional(),
  decidedBy: field(Id, 'decided by', 'The team that decided.', 'field-service'),
});
export type NoticeFile = z.infer<typeof NoticeFile>;
