import { z } from 'zod';
import { Brand } from './brand.ts';
import { Calendar, TimeZone } from './calendar.ts';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { MailAddress, WebAddress } from './link.ts';
import { Policy, StandardDefaults } from './policy.ts';
import { MomentReference } from './reference.ts';
import { SeveritySetting } from './severity.ts';
import { Title } from './words.ts';

const Answer = z.union([z.enum(['editor', 'issue', 'mail']), WebAddress, MailAddress]);

const Phase = z.strictObject({
  id: field(Id, 'id', 'Permanent: journeys name it.', 'using'),
  title: field(Title, 'title', 'The phase in the customer’s words.', 'I use it every day'),
});

const Focus = z.strictObject({
  moment: field(MomentReference, 'moment', 'The moment of truth.', 'my-connection-fails#keep-me-online'),
  since: field(Day, 'since', 'Since when the whole company perfects it.', '2026-03-03'),
  decision: field(Id, 'decision', 'The decision that chose it.', 'focus-on-repair').optional(),
});

const Link = z.strictObject({
  title: field(Title, 'title', 'What the link is called.', 'Stock desk'),
  url: field(WebAddress, 'address', 'Where it leads.', 'https://stock.harbour.example'),
});

/** `content/playbook.yaml`: the company and how it plays. */
export const PlaybookFile = z.strictObject({
  playbook: field(z.literal(1), 'playbook', 'The version of the format.', 1),
  organisation: field(Title, 'organisation', 'The company’s name.', 'Harbour Broadband'),
  brand: field(Brand, 'brand', 'How its site looks and speaks.').optional(),
  language: field(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
    'language',
    'The language the playbook is written in; en unless said.',
    'en',
  ).optional(),
  timeZone: field(
    TimeZone,
    'time zone',
    'The IANA time zone of its days; UTC unless said.',
    'Europe/Berlin',
  ).optional(),
  site: field(
    WebAddress,
    'site',
    'The address of the site. Without it there is no sitemap and there are no feeds.',
    'https://playbook.harbour.example',
  ).optional(),
  repository: field(
    z.strictObject({
      url: field(
        WebAddress,
        'address',
        'Where the repository is on the web.',
        'https://forge.example/harbour/playbook',
      ),
      branch: field(
        z.string().regex(/^[\w./-]{1,100}$/),
        'branch',
        'The branch that is in force; main unless said.',
        'main',
      ).optional(),
      forge: field(z.enum(['github', 'gitlab', 'other']), 'forge', 'The kind of forge.', 'github').optional(),
    }),
    'repository',
    'Where the playbook is kept.',
  ).optional(),
  links: field(
    z.record(Id, Link),
    'links',
    'The help desk and the company’s own tools; plays open them by name.',
  ).optional(),
  answerBack: field(
    z.strictObject({
      propose: field(
        Answer,
        'propose',
        'Where "propose a change" leads: editor, issue, mail, an address on the web or a mailbox. The owner’s mail unless said.',
        'editor',
      ).optional(),
      friction: field(
        Answer,
        'friction',
        'Where "report a friction" leads.',
        'https://forms.harbour.example/friction',
      ).optional(),
    }),
    'answer back',
    'Where readers’ words go.',
  ).optional(),
  framework: field(
    z.array(Phase).min(4).max(8),
    'framework',
    'The 4 to 8 phases of the whole relationship, in the customer’s words.',
  ),
  focus: field(
    z.array(Focus).max(100),
    'focus',
    'Of all moments of truth, the three that the whole company perfects now.',
  ).optional(),
  policy: field(Policy, 'policy', 'How high, how fast, how often, how many.').optional(),
  defaults: field(StandardDefaults, 'defaults', 'What a standard takes where it does not say its own.').optional(),
  calendars: field(z.record(Id, Calendar), 'calendars', 'The hours that people work, under their ids.').optional(),
  confidence: field(
    z.number().min(0.5).max(0.999),
    'confidence',
    'The level of the intervals behind verdicts, as a share of 1; 0.95 unless said.',
    0.95,
  ).optional(),
  severity: field(z.record(Id, SeveritySetting), 'severity', 'Rules that matter more or less here.', {
    'orphan-touchpoint': 'error',
  }).optional(),
  guardian: field(
    Id,
    'guardian',
    'The customer-experience team: the second voice where a promise gets weaker.',
    'customer-office',
  ),
  compliance: field(
    Id,
    'compliance',
    'The team that must agree before a promise that is not our own gets weaker.',
    'legal',
  ).optional(),
  frozenOn: field(
    Day,
    'frozen on',
    'The day on which this playbook stands still: for examples and archives.',
    '2026-11-20',
  ).optional(),
});
export type PlaybookFile = z.infer<typeof PlaybookFile>;
export type Phase = z.infer<typeof Phase>;
