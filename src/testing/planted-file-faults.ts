import {
  add,
  alert,
  answer,
  appointment,
  journey,
  online,
  page,
  status,
  swap,
  take,
  threeDays,
  type PlantedFaults,
} from './plant-fault.ts';

const counts = 'touchpoint,standard,channel,segment,from,to,good,total\n';
const answered = 'answer-the-call,a-person-answers,phone,';
const spares = 'keep-me-online,spare-in-time,shop,';
/** A month before the first that the example counts, so that no count of its own stands beside the planted ones. */
const april = '2026-04-01,2026-04-30';

/** For each rule about words, counts, names and the form of files, one small fault in the example. */
export const plantedFileFaults: PlantedFaults = {
  'term-defined-once': swap('content/glossary/spare-connection.md', 'spare router]', 'spare router, Mended]'),
  'glossary-avoided-word': swap(online, 'your spare connection is ready', 'your loaner is ready', 'loaner'),
  'personal-data-like': swap(answer, 'on which number do I reach you today', 'do I reach you on 0171 2345987'),
  'secret-like': swap(
    'content/decisions/focus-on-being-reachable.md',
    'nobody tried.',
    'nobody tried: https://care:anchorage@rota.harbour.example.',
  ),

  'measurement-table': add('content/measurements/till/2026-09.csv', 'touchpoint,month,percent\n'),
  'good-within-total': add(
    'content/measurements/stock-desk/2026-04.csv',
    `${counts}keep-me-online,card-terminal-works,,business,${april},81,80\n`,
    ',81,80',
  ),
  'counted-twice': add(
    'content/measurements/case-clock/2026-04.csv',
    `${counts}${spares},${april},396,402\n${spares},2026-04-30,2026-04-30,9,9\n`,
    `${spares},2026-04-30`,
  ),
  'known-ids': add(
    'content/measurements/dispatch/2026-04.csv',
    `${counts}repair-visit-kept,window-keptt,,,${april},911,1000\n`,
    'repair-visit-kept',
  ),
  'whole-window': add(
    'content/measurements/queue/2026-04.csv',
    `${counts}${answered},2026-04-01,2026-04-15,980,1000\n${answered},2026-04-20,2026-04-30,790,800\n`,
    `${answered},2026-04-20`,
  ),

  'reference-exists': swap('content/decisions/focus-on-visits-kept.md', '(touchpoint/credit', '(touchpoint/kredit'),
  'id-unique': swap(journey, 'id: it-stays-mended', 'id: it-is-mended', 'id: it-is-mended\n    title: It stays'),
  'formerly-not-reused': swap('content/teams/shops.yaml', 'forge:', 'formerly: [digital]\nforge:'),
  'nothing-refers-to-withdrawn': {
    ...swap(threeDays, 'owner: care', 'owner: care\nstatus: withdrawn'),
    file: journey,
    line: '- touchpoint: call-after-three-days',
  },
  'playbook-present': { plant: { [page]: undefined }, file: page, line: '', alone: true },

  'field-known': swap('content/frictions/called-the-dead-number.yaml', 'cause:', 'becauseOf:'),
  'field-required': take('content/frictions/drove-there-for-nothing.yaml', /^source: .*\n/m),
  'field-value': swap('content/frictions/lights-behind-the-cupboard.yaml', 'told: 2026-06-15', 'told: in June'),
  'yaml-syntax': swap('content/personas/family.yaml', 'need: School,', 'need: at home: School,'),
  'yaml-dialect': swap('content/personas/home-worker.yaml', 'need: Be', 'need: &need Be'),
  'yaml-trap': swap('content/walks/finance-lead-living-alone.yaml', 'Head of finance', 'Head of finance #2'),
  'front-matter': take('content/glossary/area-outage.md', /^---\n(?=\nThe word)/m),

  'body-html': swap(status, 'two wordings are two stories', 'two wordings are <b>two</b> stories'),
  'body-code': add('content/glossary/count.mdx', '---\ntitle: count\ndefinition: A count.\n---\nWe {count}.\n', 'We {'),
  'body-component': swap(status, ':::note', ':::nota'),
  'body-link': swap(alert, '(touchpoint/keep-me-online)', '(javascript:order())'),
  'body-image': swap(appointment, 'There is no window yet', '![A dig](../photos/dig.png) There is no window yet'),

  'body-diagram': swap(
    'content/glossary/mended.md',
    /\n$/,
    '\n\n```mermaid\njourney\n  section I wait\n    Ring at 09:30: 4: Care\n```\n',
    'Ring at 09:30',
  ),

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
  'zero-width-character': swap('content/personas/living-alone.yaml', 'telephone work', 'tele\u200bphone work'),
  'file-conflict-marker': swap('content/glossary/case.md', 'owner: care', '<<<<<<< ours\nowner: care\n=======\n'),
};
