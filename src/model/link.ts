import type { ReferableKind } from '../schema/reference.ts';
import type { Place } from './place.ts';
import type { ModelOf } from './playbook.ts';

/** What a link is for, where a rule of its own looks after it. */
export type LinkRole = 'owner' | 'focus' | 'ordinary';

/**
 * One entry naming another. A broken link stays a link: `target` is undefined, and a rule finds it.
 * `unreadable`: the file is there, only broken, and its own finding says so.
 */
export interface Link<K extends ReferableKind = ReferableKind> {
  readonly kind: K;
  readonly id: string;
  readonly part?: string;
  readonly role: LinkRole;
  readonly at: Place;
  /** `kind/id` of the entry that names it, or `playbook`. */
  readonly from: string;
  readonly target: ModelOf[K] | undefined;
  readonly unreadable: boolean;
}
