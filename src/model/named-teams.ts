import type { AnyItem } from './playbook.ts';

/**
 * The teams that answer for an entry which has no accountable owner of its own: those that it names for that.
 * @returns pairs of a team's id and why it answers; empty where the entry names none
 */
export function namedTeams(item: AnyItem | undefined): readonly (readonly [team: string, because: string])[] {
  switch (item?.kind) {
    case 'team':
      return [[item.id, 'as the team itself']];
    case 'decision':
      return item.data.deciders.map((team) => [team, 'as a team that decides it']);
    case 'waiver':
      return [[item.data.approvedBy, 'as the team that approves the waiver']];
    case 'notice':
      return [[item.data.decidedBy, 'as the team that decides it']];
    case 'initiative':
    case 'term':
      return item.data.owner === undefined ? [] : [[item.data.owner, 'as its owner']];
    default:
      return [];
  }
}
