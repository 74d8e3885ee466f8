import type { ToldKind } from '../../model/address.ts';
import type { ModelOf } from '../../model/playbook.ts';
import { channel } from './channel.ts';
import { decision } from './decision.ts';
import { friction } from './friction.ts';
import { initiative } from './initiative.ts';
import { notice } from './notice.ts';
import { persona } from './persona.ts';
import { realityCheck } from './reality-check.ts';
import { segment } from './segment.ts';
import { term } from './term.ts';
import type { Teller } from './told-entry.ts';
import { waiver } from './waiver.ts';
import { walk } from './walk.ts';

/** How entries of every kind with a plain page are told. */
export const tellers: { readonly [K in ToldKind]: Teller<ModelOf[K]> } = {
  persona,
  channel,
  segment,
  initiative,
  waiver,
  decision,
  term,
  walk,
  'reality-check': realityCheck,
  friction,
  notice,
};
