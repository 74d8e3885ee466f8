import type { ReferableKind } from '../schema/reference.ts';

/** What readers call each kind of entry, in search. */
export const kindTitles: Readonly<Record<ReferableKind, string>> = {
  journey: 'Journey',
  touchpoint: 'Touchpoint',
  team: 'Team',
  persona: 'Persona',
  channel: 'Channel',
  segment: 'Segment',
  initiative: 'Initiative',
  waiver: 'Waiver',
  decision: 'Decision',
  term: 'Word',
  walk: 'Walk',
  'reality-check': 'Reality check',
  friction: 'Friction',
  notice: 'Notice',
};
