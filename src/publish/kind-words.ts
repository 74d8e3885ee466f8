import type { ReferableKind } from '../schema/reference.ts';

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** What entries of the kind are, for somebody who meets the word for the first time. */
  readonly are: string;
}

const words: Readonly<Record<ReferableKind, KindWords>> = {
  journey: { one: 'Journey', many: 'Journeys', are: 'One customer goal each, from what starts it to what ends it.' },
  touchpoint: {
    one: 'Touchpoint',
    many: 'Touchpoints',
    are: 'The places where a customer meets us, and what we promise at each.',
  },
  team: { one: 'Team', many: 'Teams', are: 'Who answers for what, and how to reach them.' },
  persona: { one: 'Persona', many: 'Personas', are: 'Kinds of customers, told by what they need.' },
  channel: { one: 'Channel', many: 'Channels', are: 'The ways in which customers meet us, and when they are open.' },
  segment: {
    one: 'Segment',
    many: 'Segments',
    are: 'Parts of the customers or of the company for which a promise may differ.',
  },
  initiative: { one: 'Initiative', many: 'Initiatives', are: 'What we do, what we said no to, and why.' },
  waiver: { one: 'Waiver', many: 'Waivers', are: 'Rules that are not kept, on purpose and for a time.' },
  decision: { one: 'Decision', many: 'Decisions', are: 'Why the playbook is as it is.' },
  term: { one: 'Word', many: 'Glossary', are: 'The words we share, so that one thing has one name.' },
  walk: { one: 'Walk', many: 'Walks', are: 'Leaders lived a journey as a customer. This is what they met.' },
  'reality-check': {
    one: 'Reality check',
    many: 'Reality checks',
    are: 'Leaders answered for each stage, before they saw numbers: is it consistent and reliable?',
  },
  friction: {
    one: 'Friction',
    many: 'Frictions',
    are: 'What went wrong for customers, in their words, and what became of it.',
  },
  notice: { one: 'Notice', many: 'Notices', are: 'What is different for a while. A notice never edits a promise.' },
};

/** @returns what a kind of entry is called on the site */
export function tellKind(kind: ReferableKind): KindWords {
  return words[kind];
}
