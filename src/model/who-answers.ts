import { heirOf, type Reached } from './heir-of.ts';
import type { AnyItem, Playbook, Team } from './playbook.ts';

/**
 * Who is asked about an entry now: its owner, the team that it is, or the guardian. Of a team that has ended its
 * successor is asked; a hidden team is named to nobody.
 */
export function whoAnswers(playbook: Playbook, item: AnyItem | undefined, reached: Reached): Team | undefined {
  return answering(ownerOf(playbook, item), reached) ?? guardianOf(playbook, reached);
}

/** @returns the team that guards the playbook now, or its successor */
export function guardianOf(playbook: Playbook, reached: Reached): Team | undefined {
  return answering(playbook.find('team', playbook.settings.data?.guardian ?? ''), reached);
}

function answering(team: Team | undefined, reached: Reached): Team | undefined {
  const heir = team && heirOf(team, reached);
  return heir?.status === 'hidden' ? undefined : heir;
}

function ownerOf(playbook: Playbook, item: AnyItem | undefined): Team | undefined {
  switch (item?.kind) {
    case 'team':
      return item;
    case 'touchpoint':
    case 'journey':
      return item.owner;
    case 'initiative':
    case 'term':
      return playbook.find('team', item.data.owner ?? '');
    case 'waiver':
      return playbook.find('team', item.data.askedBy);
    case 'notice':
      return playbook.find('team', item.data.decidedBy);
    default:
      return undefined;
  }
}
