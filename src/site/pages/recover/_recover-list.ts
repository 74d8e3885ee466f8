import { handedOver } from '../../../publish/handed-over.ts';
import { recoveriesListed } from '../../../publish/listed.ts';
import type { Touchpoint } from '../../../model/playbook.ts';
import { hrefOf } from '../../href.ts';
import { named } from '../../named.ts';
import { tellQuantity } from '../../tell-quantity.ts';
import { isMoment } from '../../touchpoint-row.ts';
import { reachTeam } from '../touchpoints/_reach.ts';

/** Every recovery play, found by what the customer says: those of moments of truth first. */
export function recoverRows() {
  return recoveriesListed(handedOver().playbook)
    .toSorted((a, b) => Number(isMoment(b)) - Number(isMoment(a)))
    .map(recoverRow);
}

function recoverRow(touchpoint: Touchpoint) {
  const { playbook } = handedOver();
  const { when = [], by, job, within, authority } = touchpoint.data.recovery ?? {};
  const acts = by === undefined ? touchpoint.owner : playbook.find('team', by);
  const to = `${hrefOf(touchpoint) ?? ''}#recovery`;
  return {
    title: touchpoint.title,
    to,
    moment: isMoment(touchpoint),
    says: when,
    clock: within && tellQuantity(within),
    limit: authority && tellQuantity(authority),
    who: [job, named(acts)?.title].filter((words) => words !== undefined).join(', '),
    tel: acts && named(acts) ? reachTeam(acts).tel : undefined,
  };
}

export type RecoverRow = ReturnType<typeof recoverRow>;
