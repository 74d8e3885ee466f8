import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import type { Recovery } from '../../../schema/recovery.ts';
import { named } from '../../named.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';
import { reachTeam } from './_reach.ts';

/** The play for the day it fails: limit and clock first, then what to do. */
export function recoveryOf(recovery: Recovery, touchpoint: Touchpoint) {
  const { playbook } = handedOver();
  const { by, job, within, authority, escalation } = recovery;
  const acts = by === undefined ? touchpoint.owner : playbook.find('team', by);
  const call = escalation && playbook.find('team', escalation.to);
  return {
    when: recovery.when,
    steps: recovery.steps,
    closing: recovery.closing,
    learnt: recovery.learnt,
    limit: authority && tellQuantity(authority),
    clock: within && tellQuantity(within),
    acts: { job, team: named(acts) },
    call: escalation && {
      job: escalation.job,
      after: escalation.after && tellQuantity(escalation.after),
      team: call ? reachTeam(call) : undefined,
      id: escalation.to,
    },
  };
}
