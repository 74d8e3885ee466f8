import type { ListedKind } from '../../model/address.ts';
import type { ModelOf, Playbook } from '../../model/playbook.ts';
import type { Reference, ReferableKind } from '../../schema/reference.ts';
import { listWords } from '../count-words.ts';
import { href } from '../href.ts';
import { named, type Named } from '../named.ts';
import { spellDay } from '../../reports/spell-day.ts';
import { tellHours } from '../tell-hours.ts';
import { tellQuantity, tellShare } from '../tell-quantity.ts';
import type { ToldEntry } from '../told-entry.ts';

/** What telling an entry takes besides the entry. */
export interface Telling {
  readonly playbook: Playbook;
  readonly today: string;
  readonly ruleTitle: (id: string) => string | undefined;
}

/** Every kind of listed entry in words; facts without a value are left out by the page. */
export const tellers: { readonly [K in ListedKind]: (item: ModelOf[K], telling: Telling) => ToldEntry } = {
  persona: ({ data, journeys }) => ({
    lead: data.need,
    facts: [
      { label: 'Situation', words: data.context },
      { label: 'Values', words: list(data.values) },
      { label: 'Needs to be able to', words: list(data.accessibility) },
      { label: 'Journeys', names: all(journeys) },
    ],
  }),
  channel: ({ data, touchpoints }, { playbook }) => ({
    facts: [
      { label: 'Who answers', words: channelKinds[data.kind] },
      { label: 'Open', words: tellHours(data.hours, playbook.settings.data?.calendars) },
      { label: 'Languages', words: list(data.languages) },
      { label: 'If it fails', names: one(playbook, 'channel', data.fallback) },
      { label: 'Touchpoints', names: all(touchpoints) },
    ],
  }),
  segment: ({ data, touchpoints }) => ({
    lead: data.who,
    facts: [
      { label: 'Kind', words: capital(data.kind) },
      { label: 'Touchpoints', names: all(touchpoints) },
    ],
  }),
  initiative: ({ data }, { playbook }) => ({
    lead: [decisions[data.decision], data.because].filter(Boolean).join(' '),
    facts: [
      { label: 'Asked for by', names: one(playbook, 'team', data.owner) },
      { label: 'Serves', names: momentNames(playbook, data.serves) },
      { label: 'Moves', names: refer(playbook, data.moves && [data.moves]) },
      { label: 'Effort', words: data.effort && tellQuantity(data.effort) },
      { label: 'Decided', words: day(data.decided) },
      { label: 'Decide by', words: day(data.decideBy) },
      { label: 'Look again', words: day(data.revisit) },
      { label: 'Finished', words: day(data.finished) },
      { label: 'What it moved', words: data.moved && moved(data.moved) },
    ],
  }),
  waiver: ({ data }, { playbook, today, ruleTitle }) => ({
    title: ruleTitle(data.rule) ?? data.rule,
    lead: data.reason,
    facts: [
      {
        label: 'Rule not kept',
        names: [{ title: ruleTitle(data.rule) ?? data.rule, to: href(`/rules/#${data.rule}`) }],
      },
      {
        label: 'Covers',
        ...(data.covers === 'all' ? { words: 'Everything' } : { names: refer(playbook, [data.covers]) }),
      },
      { label: 'Asked by', names: one(playbook, 'team', data.askedBy) },
      { label: 'Approved by', names: one(playbook, 'team', data.approvedBy) },
      {
        label: data.expires < today ? 'Held' : 'Holds',
        words: `${spellDay(data.granted)} to ${spellDay(data.expires)}`,
      },
    ],
  }),
  decision: ({ data }, { playbook }) => ({
    facts: [
      { label: capital(data.status), words: spellDay(data.date) },
      { label: 'Decided by', names: data.deciders.flatMap((id) => one(playbook, 'team', id)) },
      { label: 'About', names: refer(playbook, data.appliesTo) },
      { label: 'Replaces', names: one(playbook, 'decision', data.supersedes) },
    ],
  }),
  term: ({ data }, { playbook }) => ({
    lead: data.definition,
    facts: [
      { label: 'Also said', words: list(data.synonyms) },
      { label: 'Avoid', words: list(data.avoid) },
      { label: 'Looked after by', names: one(playbook, 'team', data.owner) },
    ],
  }),
  walk: ({ data }, { playbook }) => ({
    voice: data.words,
    facts: [
      { label: 'Journey', names: one(playbook, 'journey', data.journey) },
      { label: 'Walked', words: spellDay(data.date) },
      { label: 'As', names: one(playbook, 'persona', data.persona) },
      { label: 'Took', words: data.minutes === undefined ? undefined : `${String(data.minutes)} minutes` },
    ],
    rows: data.stops.flatMap(({ touchpoint, result, words, causedBy }) =>
      one(playbook, 'touchpoint', touchpoint).map((name) => ({
        name,
        said: results[result],
        words: [words && `“${words}”`, causedBy && `Caused by: ${sentence(causedBy)}`].filter(Boolean).join(' '),
      })),
    ),
  }),
  'reality-check': ({ data }, { playbook }) => ({
    facts: [
      { label: 'Journey', names: one(playbook, 'journey', data.journey) },
      { label: 'Asked', words: spellDay(data.date) },
    ],
    rows: data.answers.map(({ stage, job, answer, on, sentence }) => ({
      name: { title: stageTitle(playbook, data.journey, stage), to: undefined },
      said: `${job}: ${answers[answer]}${on === undefined ? '' : `, ${on}`}`,
      words: sentence && `“${sentence}”`,
    })),
  }),
  friction: ({ data }, { playbook }) => ({
    voice: data.words,
    facts: [
      { label: 'Where', names: refer(playbook, [data.where]) },
      { label: 'Heard from', words: capital(data.source) },
      { label: 'Reported', words: spellDay(data.reported) },
      { label: 'Put right for them', words: day(data.fixedForThem) ?? 'Not yet' },
      { label: 'Told what we changed', words: day(data.told) },
      { label: 'Cause', words: data.cause },
      { label: 'Kept from coming back by', names: refer(playbook, data.preventedBy && [data.preventedBy]) },
      { label: 'Came back', words: day(data.cameBack) },
    ],
  }),
  notice: ({ data }, { playbook, today }) => ({
    lead: data.say,
    facts: [
      { label: 'Promised instead', words: data.promiseInstead },
      {
        label: data.until < today ? 'Ran' : data.from > today ? 'From' : 'In force',
        words: `${spellDay(data.from)} to ${spellDay(data.until)}`,
      },
      { label: 'About', names: refer(playbook, data.appliesTo) },
      { label: 'Decided by', names: one(playbook, 'team', data.decidedBy) },
    ],
  }),
};

const channelKinds = {
  human: 'A person',
  digital: 'A screen',
  physical: 'A place or a thing',
  automated: 'A machine',
} as const;
const decisions = { proposed: 'Proposed.', yes: 'Yes.', no: 'No.', 'not-now': 'Not now.' } as const;
const results = { kept: 'Kept', broken: 'Broken', 'could-not-tell': 'Could not tell' } as const;
const answers = { yes: 'yes', no: 'no', 'it-depends': 'it depends' } as const;

const day = (value: string | undefined) => (value === undefined ? undefined : spellDay(value));
const list = (words: readonly string[] | undefined) => (words && words.length > 0 ? listWords(words) : undefined);
const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const all = (items: readonly Parameters<typeof named>[0][]) => items.flatMap((item) => named(item) ?? []);

function one(playbook: Playbook, kind: ReferableKind, id: string | undefined): readonly Named[] {
  return id === undefined ? [] : refer(playbook, [{ kind, id }]);
}

function refer(playbook: Playbook, references: readonly Reference[] | undefined): readonly Named[] {
  return all((references ?? []).map(({ kind, id }) => playbook.find(kind, id)));
}

/** A moment of truth is named by its touchpoint. */
function momentNames(playbook: Playbook, moment: Reference | undefined): readonly Named[] {
  if (moment?.part === undefined) return [];
  return [...one(playbook, 'touchpoint', moment.part), ...one(playbook, 'journey', moment.id)];
}

function stageTitle(playbook: Playbook, journey: string, stage: string): string {
  return playbook.find('journey', journey)?.stages.find(({ id }) => id === stage)?.title ?? stage;
}

function moved(by: { before: number; after: number } | { tooEarlyUntil: string }): string {
  if ('tooEarlyUntil' in by) return `Too early until ${spellDay(by.tooEarlyUntil)}`;
  return `From ${tellShare(by.before)} to ${tellShare(by.after)} kept`;
}
