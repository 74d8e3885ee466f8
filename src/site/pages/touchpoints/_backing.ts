import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import type { Backing } from '../../../schema/backing.ts';
import type { Guarantee } from '../../../schema/guarantee.ts';
import { named } from '../../named.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';

/** What makes the promises true, and the one promise that each line is for, where it is for one. */
export function backingsOf({ data }: Touchpoint) {
  return [
    ...(data.backing ?? []).map((backing) => told(backing, undefined)),
    ...(data.standards ?? []).flatMap(({ promise, backing = [] }) => backing.map((one) => told(one, promise))),
  ];
}

export function guaranteeOf({ promise, trigger, gets, claim, paidWithin, exceptions, grantedBy, backing }: Guarantee) {
  return {
    promise,
    facts: [
      ['Set off by', trigger],
      ['The customer gets', gets],
      ['How it is claimed', claim === 'automatic' ? 'Nobody has to ask for it' : claim],
      ['Paid within', paidWithin && tellQuantity(paidWithin)],
      ['Does not hold', exceptions?.join('; ')],
    ].flatMap(([title, words]) => (title && words ? [{ title, words }] : [])),
    grantedBy: grantedBy === undefined ? undefined : teamNamed(grantedBy),
    backings: (backing ?? []).map((one) => told(one, undefined)),
  };
}

function told({ what, owner, checked }: Backing, promise: string | undefined) {
  return { what, owner: teamNamed(owner), checked: spellDay(checked), promise };
}

function teamNamed(id: string) {
  return named(handedOver().playbook.find('team', id)) ?? { title: id, to: undefined };
}
