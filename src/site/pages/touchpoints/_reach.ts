import type { Team, Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { hrefOf } from '../../href.ts';
import { tellHours } from '../../tell-hours.ts';

/** How to reach a team, the telephone before all else. */
export interface Reach {
  readonly title: string;
  readonly to: string | undefined;
  readonly tel: { readonly words: string; readonly to: string } | undefined;
  readonly mail: string | undefined;
  readonly web: { readonly words: string; readonly to: string } | undefined;
  readonly address: string | undefined;
  readonly hours: string | undefined;
}

/** Who answers for the touchpoint, and the guardian where nobody does or nobody has said how to reach them. */
export function reachOf({ owner }: Touchpoint) {
  const { playbook } = handedOver();
  const guardian = playbook.settings.data && playbook.find('team', playbook.settings.data.guardian);
  const answers = owner && reachTeam(owner);
  const instead = answers && isReachable(answers) ? undefined : guardian && reachTeam(guardian);
  return { answers, instead };
}

export function reachTeam(team: Team): Reach {
  const { contact } = team.data;
  return {
    title: team.title,
    to: hrefOf(team),
    tel:
      contact?.tel === undefined ? undefined : { words: contact.tel, to: `tel:${contact.tel.replace(/[^\d+]/g, '')}` },
    mail: contact?.mail,
    web: contact?.url === undefined ? undefined : { words: new URL(contact.url).host, to: contact.url },
    address: contact?.address,
    hours: tellHours(contact?.hours, handedOver().playbook.settings.data?.calendars),
  };
}

function isReachable({ tel, mail, web, address }: Reach): boolean {
  return [tel, mail, web, address].some((way) => way !== undefined);
}
