import { handedOver } from '../../../publish/handed-over.ts';
import { actWords } from '../../../publish/recovery-hints.ts';
import { recoveriesListed } from '../../../publish/listed.ts';
import type { Touchpoint } from '../../../model/playbook.ts';
import { hrefOf } from '../../href.ts';
import { named } from '../../named.ts';
import { tellQuantity } from '../../../reports/tell-quantity.ts';
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
  const { playbook } = handedOver();
  const { when = [], by, job, within, authority } = touchpoint.data.recovery ?? {};
  const acts = by === undefined ? touchpoint.owner : playbook.find('team', by);
  const to = `${hrefOf(touchpoint) ?? ''}#recovery`;
  return {
    group: { title: journey },
    title: touchpoint.title,
    to,
    moment: isMoment(touchpoint),
    says: when,
    act: actWords(within && tellQuantity(within), authority && tellQuantity(authority)),
    who: [job, named(acts)?.title].filter((words) => words !== undefined).join(', '),
    tel: acts && named(acts) ? reachTeam(acts).tel : undefined,
  };
}

export type RecoverRow = ReturnType<typeof recoverRow>;
