import type { ExampleFile } from '../rules/rule.ts';

/** A text that stands exactly once in a file of the example, and what is written there instead. */
export interface Swap {
  readonly old: string | RegExp;
  readonly by: string;
}

/** One fault in a copy of the example, and where it must be reported. */
export interface PlantedFault {
  /** A swap in a file, a file that the example does not have, one that nobody may read, or undefined: the file is gone. */
  readonly plant: Readonly<Record<string, Swap | ExampleFile | undefined>>;
  readonly file: string;
  /** A text that stands once in the file then; the finding stands on its first line. '' where it is about the whole file. */
  readonly line: string;
  /** True where other faults would be hidden by it: it gets a copy of its own. */
  readonly alone?: true;
}

const page = 'content/playbook.yaml';
const journey = 'journeys/my-connection-fails.yaml';
const touchpoints = 'content/touchpoints';
const answer = `${touchpoints}/helping/answer-the-call.md`;
const diagnosis = `${touchpoints}/helping/first-diagnosis.md`;
const online = `${touchpoints}/helping/keep-me-online.md`;
const threeDays = `${touchpoints}/lasting/call-after-three-days.md`;
const credit = `${touchpoints}/lasting/credit-on-the-bill.md`;
const appointment = `${touchpoints}/mending/appointment-offered.md`;
const tested = `${touchpoints}/mending/line-tested-with-me.md`;
const visit = `${touchpoints}/mending/repair-visit-kept.md`;
const alert = `${touchpoints}/noticing/outage-alert-by-text.md`;
const status = `${touchpoints}/noticing/status-page.md`;

// Unless said, a finding stands where the new text begins, and one about an added file at its top.
const swap = (file: string, old: string | RegExp, by: string, line = by): PlantedFault => ({
  plant: { [file]: { old, by } },
  file,
  line,
});
const take = (file: string, old: string | RegExp, line = ''): PlantedFault => swap(file, old, '', line);
const add = (file: string, content: ExampleFile, line = ''): PlantedFault => ({
  plant: { [file]: content },
  file,
  line,
});

/**
 * For each rule, in the order of the list, one small fault in the example. What hides an entry (its file cannot be read,
 * or a field is wrong) is planted in entries that no other fault needs, so that nearly all can stand side by side.
 */
export const plantedFaults: Readonly<Record<string, PlantedFault>> = {
  'file-name': add('content/personas/The family.yaml', 'title: The family\nneed: A film on Saturday\n'),
  'file-unexpected': add('content/staff/dispatcher.yaml', 'title: Dispatcher\n'),
  'file-symlink': add('content/glossary/outage.md', { symlink: 'area-outage.md' }),
  // No mode keeps root from reading a file, so the test stands in for the system and refuses this one, for root and for others alike.
  'file-readable': add('content/initiatives/emergency-location-on-spares.yaml', { unreadable: 'EACCES' }),
  'file-size': add(
    'content/glossary/log.md',
    `---\ntitle: log\ndefinition: A log.\n---\n${'a line\n'.repeat(150_000)}`,
  ),
  'file-encoding': add('content/personas/caf.yaml', { bytes: [...new TextEncoder().encode('title: Caf'), 0xe9, 0x0a] }),
  'file-control-characters': swap('content/glossary/window.md', 'is a promise with', 'is a \u202epromise with'),
  'file-conflict-marker': swap('content/glossary/case.md', 'owner: care', '<<<<<<< ours\nowner: care\n=======\n'),

  'yaml-syntax': swap('content/personas/family.yaml', 'need: School,', 'need: at home: School,'),
  'yaml-dialect': swap('content/personas/home-worker.yaml', 'need: Be', 'need: &need Be'),
  'front-matter': take('content/glossary/area-outage.md', /^---\n(?=\nThe word)/m),
  'measurement-table': add('content/measurements/till/2026-09.csv', 'touchpoint,month,percent\n'),
  'field-known': swap('content/frictions/called-the-dead-number.yaml', 'cause:', 'becauseOf:'),
  'field-required': take('content/frictions/drove-there-for-nothing.yaml', /^source: .*\n/m),
  'field-value': swap('content/frictions/lights-behind-the-cupboard.yaml', 'told: 2026-06-15', 'told: in June'),

  'body-html': swap(status, 'two wordings are two stories', 'two wordings are <b>two</b> stories'),
  'body-code': add('content/glossary/count.mdx', '---\ntitle: count\ndefinition: A count.\n---\nWe {count}.\n', 'We {'),
  'body-component': swap(status, ':::note', ':::nota'),
  'body-link': swap(alert, '(touchpoint/keep-me-online)', '(javascript:order())'),
  'body-image': swap(appointment, 'There is no window yet', '![A dig](../photos/dig.png) There is no window yet'),

  'playbook-present': { plant: { [page]: undefined }, file: page, line: '', alone: true },
  'severity-in-order': swap(page, 'guardian:', 'severity:\n  file-name: warning\nguardian:', 'file-name: warning'),
  'reference-exists': swap('content/decisions/focus-on-visits-kept.md', '(touchpoint/credit', '(touchpoint/kredit'),
  'id-unique': swap(journey, 'id: it-stays-mended', 'id: it-is-mended', 'id: it-is-mended\n    title: It stays'),
  'formerly-not-reused': swap('content/teams/shops.yaml', 'forge:', 'formerly: [digital]\nforge:'),
  'nothing-refers-to-withdrawn': {
    ...swap(threeDays, 'owner: care', 'owner: care\nstatus: withdrawn'),
    file: journey,
    line: '- touchpoint: call-after-three-days',
  },
  'orphan-touchpoint': add(
    `${touchpoints}/lasting/flowers.md`,
    '---\ntitle: Flowers\nchannels: [post]\nowner: care\nnoPromiseYet: { because: A try., decideBy: 2027-01-31 }\n---\nSay it.\n',
  ),
  'one-accountable': swap(status, 'owner: digital', 'owner: [digital, care]'),
  'journey-owned': take(journey, 'owner: network-operations\n'),
  'owner-exists': swap(diagnosis, 'owner: care', 'owner: caer'),
  'owner-not-dissolved': swap('content/teams/billing.yaml', 'forge:', 'dissolved: 2026-10-31\nforge:'),
  'owner-reachable': take('content/teams/network-operations.yaml', /^ {2}tel: .*\n {2}url: .*\n/m, 'hours: always'),

  'standard-or-admission': swap(tested, 'decideBy: 2027-02-26', 'decideBy: 2026-11-19'),
  'standard-countable': swap(appointment, 'floor: 95', 'floor: 95\n    good: windows in hand', 'good: windows'),
  'floor-not-above-target': swap(credit, 'target: 100', 'target: 99', 'floor: 100'),
  'not-our-own': take(credit, /^ {4}reference: .*\n/m, 'basis: law'),

  'moment-cap': swap(
    journey,
    'handoffs:',
    '  - touchpoint: first-diagnosis\n    gameOver: Who is not believed leaves.\nhandoffs:',
  ),
  'focus-cap': swap(page, 'policy:', '  - { moment: my-connection-fails#status-page, since: 2026-11-01 }\npolicy:'),
  'focus-is-a-moment': swap(page, 'my-connection-fails#keep-me-online', 'my-connection-fails#keep-me-posted'),
  'moment-promised': take(visit, /^standards:\n(?:(?: .*)?\n)*/m),
  'moment-floor-high-enough': swap(answer, 'floor: 98', 'floor: 97'),
  'moment-has-recovery': take(visit, /^ {2}authority: .*\n/m, 'recovery:'),
  'moment-guaranteed-or-says-why': {
    ...take(online, /^guarantee:\n(?: .*\n)*/m),
    file: journey,
    line: '- touchpoint: keep-me-online\n    gameOver:',
  },
  'moment-backed': take(online, /^backing:\n(?: .*\n)*/m),
  'waiver-in-order': add(
    'content/waivers/no-names.yaml',
    'rule: file-name\ncovers: all\nreason: Our names are older.\naskedBy: care\napprovedBy: shops\ngranted: 2026-11-01\nexpires: 2026-11-30\n',
    'rule: file-name',
  ),
};
