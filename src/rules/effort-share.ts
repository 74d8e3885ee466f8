import type { Initiative, Playbook } from '../model/playbook.ts';
import type { Duration, TimeUnit } from '../schema/quantity.ts';

/** Days that one person works in a unit. */
const personDays: Readonly<Record<TimeUnit, number>> = {
  s: 1 / 28_800,
  min: 1 / 480,
  h: 1 / 8,
  days: 1,
  weeks: 5,
  months: 20,
  years: 220,
};

/** The effort that is under way by choice, in person days, and how much of it serves the focus. */
export interface EffortShare {
  readonly total: number;
  readonly served: number;
  /** Chosen work that serves something else, the largest first. */
  readonly others: readonly Initiative[];
}

/** What is finished and what law or safety asks for is not counted: neither is a choice that could still be made otherwise. */
export function effortShare({ initiatives, focus }: Playbook): EffortShare {
  const names = new Set(focus.map(({ link }) => `${link.id}#${link.part ?? ''}`));
  const chosen = initiatives.filter(({ data }) => isOpenChoice(data));
  const others = chosen.filter(({ data }) => !names.has(`${data.serves?.id ?? ''}#${data.serves?.part ?? ''}`));
  const total = sumOf(chosen);
  return {
    total,
    served: total - sumOf(others),
    others: others.toSorted((a, b) => daysOf(b.data.effort) - daysOf(a.data.effort)),
  };
}

/** @returns person days */
export function daysOf(effort: Duration | undefined): number {
  return effort ? Math.abs(effort.amount) * personDays[effort.unit] : 0;
}

/** @returns days with one decimal at the most */
export function tellDays(days: number): string {
  return String(Math.round(days * 10) / 10);
}

function isOpenChoice({ decision, kind, finished }: Initiative['data']): boolean {
  return decision === 'yes' && kind !== 'obligation' && finished === undefined;
}

function sumOf(initiatives: readonly Initiative[]): number {
  return initiatives.reduce((sum, { data }) => sum + daysOf(data.effort), 0);
}
