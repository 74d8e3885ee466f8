import { handedOver } from '../../../publish/handed-over.ts';
import { recoveryHints } from '../../../publish/recovery-hints.ts';
import { recoveriesListed } from '../../../publish/listed.ts';
import type { Touchpoint } from '../../../model/playbook.ts';
import { hrefOf } from '../../href.ts';
import { isMoment } from '../../touchpoint-row.ts';
import { journeysByPhase } from '../../framework.ts';
import { placesOf } from '../touchpoints/_places.ts';
import { reachTeam } from '../touchpoints/_reach.ts';

/** Every recovery play, found by what the customer says, in the order in which customers live their journeys. */
export function recoverRows() {
  const { playbook } = handedOver();
  const lived = journeysByPhase(playbook).map(({ row }) => row.id);
  return recoveriesListed(playbook)
    .map((touchpoint) => ({ touchpoint, place: placesOf(touchpoint)[0] }))
    .map(({ touchpoint, place }) => ({
      row: recoverRow(touchpoint, place?.journey.title ?? 'On no journey yet'),
      journey: place ? lived.indexOf(place.journey.id) : lived.length,
      stop: place?.number ?? 0,
    }))
    .toSorted((a, b) => a.journey - b.journey || a.stop - b.stop)
    .map(({ row }) => row);
}

function recoverRow(touchpoint: Touchpoint, journey: string) {
  const { says = [], act, who, team } = recoveryHints(touchpoint, handedOver().playbook) ?? {};
  const to = `${hrefOf(touchpoint) ?? ''}#recovery`;
  return {
    group: { title: journey },
    title: touchpoint.title,
    to,
    moment: isMoment(touchpoint),
    says,
    act,
    who,
    tel: team && reachTeam(team).tel,
  };
}

export type RecoverRow = ReturnType<typeof recoverRow>;
