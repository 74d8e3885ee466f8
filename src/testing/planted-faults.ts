import {
  add,
  alert,
  answer,
  appointment,
  credit,
  diagnosis,
  firstBill,
  journey,
  offer,
  online,
  page,
  status,
  swap,
  take,
  tested,
  visit,
  type PlantedFaults,
} from './plant-fault.ts';
import { plantedFileFaults } from './planted-file-faults.ts';

const initiatives = 'content/initiatives';

/**
 * For each rule, by family, one small fault in the example. What hides an entry (its file cannot be read, or a field is
 * wrong) is planted in entries that no other fault needs, so that nearly all can stand side by side.
 */
export const plantedFaults: PlantedFaults = {
  'one-accountable': swap(status, 'owner: digital', 'owner: [digital, care]'),
  'journey-owned': take(journey, 'owner: network-operations\n'),
  'owner-exists': swap(appointment, 'owner: field-service', 'owner: feild-service'),
  'owner-not-dissolved': swap('content/teams/billing.yaml', 'forge:', 'dissolved: 2026-10-31\nforge:'),
  'owner-reachable': take('content/teams/network-operations.yaml', /^ {2}tel: .*\n {2}url: .*\n/m, 'hours: always'),
  'codeowners-fresh': {
    ...add(
      '.github/CODEOWNERS',
      '* @harbour/everybody\n\n# begin waymark\n/content/ @harbour/digital\n# end waymark\n',
      '/content/ @harbour/digital',
    ),
    // Not judged where an entry cannot be read.
    alone: true,
  },

  'debts-only-fall': {
    ...swap(page, 'care: 2 }', 'care: 3 }', 'debts: {'),
    before: { [page]: { old: 'policy:\n', by: 'policy:\n  debts: { care: 2 }\n' } },
    alone: true,
  },

  'moment-cap': swap(
    journey,
    'handoffs:',
    '  - touchpoint: first-diagnosis\n    gameOver: Who is not believed leaves.\nhandoffs:',
  ),
  'moment-displaces': {
    ...swap(journey, '- touchpoint: repair-visit-kept\n    gameOver', '- touchpoint: first-diagnosis\n    gameOver'),
    line: 'displaces: credit-on-the-bill',
    before: {},
    alone: true,
  },
  'focus-cap': swap(page, 'policy:', '  - { moment: my-connection-fails#status-page, since: 2026-11-01 }\npolicy:'),
  'focus-is-a-moment': swap(page, 'my-connection-fails#keep-me-online', 'my-connection-fails#keep-me-posted'),
  'moment-promised': take(visit, /^standards:\n(?:(?: .*)?\n)*/m),
  'moment-floor-high-enough': swap(answer, 'floor: 98', 'floor: 97'),
  'moment-evidence-fresh': swap(journey, 'date: 2026-02-13', 'date: 2024-02-13'),
  'moment-evidence-counted': swap(
    'journeys/i-join.yaml',
    'grade: research',
    'grade: measured',
    'grade: measured\n      date: 2026-04-22',
  ),
  'moment-has-recovery': take(visit, /^ {2}authority: .*\n/m, 'recovery:'),
  'moment-recovery-fast-enough': swap(answer, '  within: 30 min', '  within: 2 days'),
  'moment-guaranteed-or-says-why': {
    ...take(online, /^guarantee:\n(?: .*\n)*/m),
    file: journey,
    line: '- touchpoint: keep-me-online\n    gameOver:',
  },
  'moment-backed': take(online, /^backing:\n(?: .*\n)*/m),
  'moment-personal-touch': take(answer, /^ {2}personal: .*\n/m, 'automated: Recognises'),
  'moment-walked': {
    ...swap('content/walks/digital-lead-as-family.yaml', 'date: 2026-09-22', 'date: 2026-03-22'),
    file: 'journeys/my-contract-renews.yaml',
    line: 'momentsOfTruth:',
  },
  'gold-plated': swap(alert, 'floor: 90', 'floor: 99'),
  'category-coverage': {
    plant: {
      ...take(offer, 'category: growth\n').plant,
      ...swap(firstBill, 'category: growth', 'category: needs').plant,
    },
    file: page,
    line: 'focus:',
  },

  'standard-or-admission': swap(tested, 'decideBy: 2027-02-26', 'decideBy: 2026-11-19'),
  'standard-countable': swap(appointment, 'floor: 95', 'floor: 95\n    good: windows in hand', 'good: windows'),
  'floor-not-above-target': swap(credit, 'target: 100', 'target: 99', 'floor: 100'),
  'difference-has-reason': take(journey, /^ {8}because: One ferry.*\n/m, '- segments: [islands]'),
  'grid-has-gaps': swap(diagnosis, 'within: 10 min', 'within: 10 min\n    channels: [chat]', 'standards:'),
  'promise-keeps-channel-hours': take(diagnosis, '    clock: care-hours\n', '- id: told-what-is-wrong'),
  'no-weasel-words': swap(alert, 'within 15 minutes of', 'as soon as possible after'),
  'not-our-own': take(credit, /^ {4}reference: .*\n/m, 'basis: law'),

  'recovery-has-limit-and-clock': take(credit, /^ {2}authority: .*\n/m, 'recovery:'),
  'recovery-in-their-words': swap(credit, 'you promised me a free month', 'The customer complains about a late credit'),
  'guarantee-backed': swap(
    credit,
    'recovery:',
    'guarantee:\n  promise: Later than that, and you get it twice.\n  gets: The credit once more\n  claim: automatic\n  paidWithin: 14 days\nrecovery:',
    'guarantee:',
  ),
  'guarantee-claimable': swap(
    visit,
    'blueprint:',
    'guarantee:\n  promise: Nobody came, and the month is free.\n  gets: One month’s fee\n  backing: [{ what: A reserve, owner: billing, checked: 2026-11-02 }]\nblueprint:',
    'guarantee:',
  ),

  'journey-in-customer-voice': swap(journey, 'title: My connection fails', 'title: Fault management'),
  'stage-not-empty': swap(journey, 'momentsOfTruth:', '  - id: i-forget-it\n    title: I forget it\nmomentsOfTruth:'),
  'orphan-touchpoint': add(
    'content/touchpoints/lasting/flowers.md',
    '---\ntitle: Flowers\nchannels: [post]\nowner: care\nnoPromiseYet: { because: A try., decideBy: 2027-01-31 }\n---\nSay it.\n',
  ),
  'handoff-missing': take(
    journey,
    /^ {2}- from: first-diagnosis\n {4}to: line-tested-with-me\n(?: {4}.*\n)*/m,
    '- touchpoint: line-tested-with-me',
  ),
  'handoff-two-sided': swap(journey, 'accepted: [care, billing]', 'accepted: [care]'),
  'renewal-settles-first': swap(journey, 'leaveWithin:', 'kind: subscription\nleaveWithin:'),
  'timing-adds-up': swap(journey, 'usually: 30 min', 'usually: 3 min'),

  'yes-serves-a-moment': take(`${initiatives}/shop-stock-live.yaml`, /^moves: .*\n/m, "decision: 'yes'"),
  'no-has-reason': take(`${initiatives}/chat-greeting-redesign.yaml`, /^because: .*\n(?: .*\n)*/m, "decision: 'no'"),
  'not-now-has-revisit-date': add(
    `${initiatives}/live-map-of-outages.yaml`,
    'title: A live map of outages\ndecision: not-now\ndecided: 2026-06-22\nbecause: The page is good enough.\n',
    'decision: not-now',
  ),
  'proposed-has-a-day': add(
    `${initiatives}/chat-rota.yaml`,
    'title: A rota of its own for chat\nowner: care\ndecision: proposed\n',
    'decision: proposed',
  ),
  'finished-says-what-moved': swap(`${initiatives}/shop-stock-live.yaml`, 'effort:', 'finished: 2026-11-13\neffort:'),
  'effort-on-focus': add(
    `${initiatives}/new-uniforms.yaml`,
    "title: New uniforms\ndecision: 'yes'\nbecause: The old ones are old.\nowner: shops\neffort: 400 days\n",
    'effort: 400 days',
  ),
  'notice-in-order': swap('content/notices/storm-on-the-islands.yaml', 'until: 2026-11-24', 'until: 2026-12-24'),
  'waiver-in-order': add(
    'content/waivers/no-names.yaml',
    'rule: file-name\ncovers: all\nreason: Our names are older.\naskedBy: care\napprovedBy: shops\ngranted: 2026-11-01\nexpires: 2026-11-30\n',
    'rule: file-name',
  ),
  'severity-in-order': swap(page, 'guardian:', 'severity:\n  file-name: warning\nguardian:', 'file-name: warning'),
  ...plantedFileFaults,
};
