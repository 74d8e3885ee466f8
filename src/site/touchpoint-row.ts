import type { Touchpoint } from '../model/playbook.ts';
import { handedOver } from '../publish/handed-over.ts';
import { sayBriefly } from '../reliability/say-verdict.ts';
import type { Answer } from '../reliability/verdict.ts';
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
  /** What the counts say, and where it misses; undefined where it is counted nowhere. */
  readonly verdict: VerdictWords | undefined;
}

export interface VerdictWords {
  readonly answer: Answer;
  readonly rest: string;
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
    verdict: verdictWords(touchpoint),
  };
}

/** @returns what the counts say of a touchpoint, as short as a mark can bear; undefined where it is counted nowhere */
export function verdictWords({ id, status }: Touchpoint): VerdictWords | undefined {
  const verdict = status === 'live' ? handedOver().touchpointVerdict(id) : undefined;
  return verdict && { answer: verdict.reliable, rest: sayBriefly(verdict) };
}

/** Whether a live journey names it as a moment of truth. */
export function isMoment({ moments }: Touchpoint): boolean {
  return moments.some(({ journey }) => journey.status === 'live');
}
