import { z } from 'zod';
import { HoursName } from './calendar.ts';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { MailAddress, Telephone, WebAddress } from './link.ts';
import { Title, Words } from './words.ts';

/** An accountable owner. Teams and jobs are named, people never. */
export const TeamFile = z.strictObject({
  name: field(Title, 'name', 'What the team is called.', 'Field service'),
  does: field(
    Words,
    'does',
    'What the team does for the customer, in one sentence.',
    'Mends lines at the customer’s home.',
  ).optional(),
  contact: field(
    z.strictObject({
      tel: field(Telephone, 'telephone', 'The number that colleagues call first.', '0800 555 214').optional(),
      url: field(
        WebAddress,
        'address on the web',
        'A queue, channel or page where the team answers.',
        'https://desk.example/field',
      ).optional(),
      mail: field(MailAddress, 'mail', 'A mailbox of the team.', 'field@harbour.example').optional(),
      address: field(Words, 'address', 'Where the team sits.', 'Quay 4, ground floor').optional(),
      hours: field(HoursName, 'hours', '"always", or a calendar of the playbook.', 'office-hours').optional(),
    }),
    'contact',
    'How colleagues reach the team.',
  ).optional(),
  parent: field(Id, 'parent', 'The team it belongs to.', 'operations').optional(),
  jobs: field(z.array(Title).max(100), 'jobs', 'The jobs in it.', ['Dispatcher', 'Field engineer']).optional(),
  kind: field(z.enum(['own', 'partner']), 'kind', 'own (unless said) or partner.', 'partner').optional(),
  forge: field(
    z.string().regex(/^@[\w.-]+(\/[\w.-]+)*$/),
    'forge',
    'The team’s handle on the forge.',
    '@harbour/field',
  ).optional(),
  accounts: field(
    z.array(Words).max(200),
    'accounts',
    'Forge logins and commit addresses that may speak for it. They reach no output.',
    ['field-lead'],
  ).optional(),
  pinned: field(z.array(Id).max(20), 'pinned', 'Plays that the team wants at hand.', ['keep-me-online']).optional(),
  dissolved: field(z.iso.date(), 'dissolved', 'The day the team ended.', '2026-06-30').optional(),
  successor: field(Id, 'successor', 'The team that took over.', 'care').optional(),
  formerly,
});
export type TeamFile = z.infer<typeof TeamFile>;
