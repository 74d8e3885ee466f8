import type { Touchpoint } from '../model/playbook.ts';
import { hrefOf } from './href.ts';
import { named, type Named } from './named.ts';

/** A touchpoint as one line of a list. */
export interface TouchpointRow {
  readonly id: string;
  readonly title: string;
  readonly to: string | undefined;
  readonly draft: boolean;
  readonly moment: boolean;
  readonly promise: string;
  readonly owner: Named | undefined;
}

export function touchpointRow(touchpoint: Touchpoint): TouchpointRow {
  return {
    id: touchpoint.id,
    title: touchpoint.title,
    to: hrefOf(touchpoint),
    draft: touchpoint.status === 'draft',
    moment: isMoment(touchpoint),
    promise: touchpoint.standards[0]?.data.promise ?? 'No promise yet.',
    owner: named(touchpoint.owner),
  };
}

/** Whether a live journey names it as a moment of truth. */
export function isMoment({ moments }: Touchpoint): boolean {
  return moments.some(({ journey }) => journey.status === 'live');
}
