import type { ReferableKind } from '../schema/reference.ts';

const fields: Readonly<Partial<Record<ReferableKind, readonly string[]>>> = {
  team: [
    'accepted',
    'approvedBy',
    'askedBy',
    'by',
    'compliance',
    'decidedBy',
    'deciders',
    'grantedBy',
    'guardian',
    'owner',
    'parent',
    'successor',
    'team',
  ],
  touchpoint: ['backTo', 'contact', 'displaces', 'insteadOf', 'pinned', 'settles', 'touchpoint'],
  journey: ['becomes', 'journey'],
  persona: ['persona', 'personas'],
  channel: ['channel', 'channels', 'fallback'],
  segment: ['segment', 'segments'],
};

const kinds = new Map(
  Object.entries(fields).flatMap(([kind, names]) => names.map((name) => [name, kind as ReferableKind])),
);

/** @returns what kind of entry the ids in a field name, by the field's own name or the last step of its path; undefined of a field that holds none */
export function kindOfField(path: string): ReferableKind | undefined {
  // Whom to call stands under the same word as where a hand-off goes.
  if (path.endsWith('/escalation/to')) return 'team';
  return kinds.get(path.slice(path.lastIndexOf('/') + 1));
}
