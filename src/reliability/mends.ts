import type { Cases } from './case-verdict.ts';
import type { CellVerdict } from './cell-verdict.ts';
import type { CountedWindow } from './counted-windows.ts';
import type { Named } from './named.ts';
import { pooled } from './pooled.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';
import { fails } from './verdict.ts';

/** A promise that is proven broken somewhere. */
export interface Mend {
  readonly touchpoint: Named;
  readonly owner?: Named;
  readonly standard: StandardVerdict;
  /** Where it fails, most broken first. */
  readonly failing: readonly CellVerdict[];
  /** Where it is kept all the same: proven. */
  readonly keeping: readonly CellVerdict[];
  /** The counts where it fails, in their latest windows. */
  readonly counts: Cases;
  readonly broken: number;
  readonly window: CountedWindow;
}

/** @returns the promises that fail, most broken first: what to mend first */
export function mendsOf(verdicts: Iterable<TouchpointVerdict>): readonly Mend[] {
  const mends = [...verdicts].flatMap((verdict) =>
    verdict.standards.flatMap((standard) => (fails(standard.reliable) ? mendOf(verdict, standard) : [])),
  );
  return mends.sort((a, b) => b.broken - a.broken || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function mendOf({ touchpoint, owner }: TouchpointVerdict, standard: StandardVerdict): readonly Mend[] {
  const failing = standard.cells
    .filter(({ answer }) => answer.verdict === 'no')
    .sort((a, b) => brokenIn(b) - brokenIn(a));
  const keeping = standard.cells.filter(({ answer }) => answer.verdict === 'yes');
  const window = failing[0]?.latest?.window;
  if (!window) return [];
  const counts = pooled(failing.flatMap(({ latest }) => latest?.counts ?? []));
  return [
    {
      touchpoint,
      ...(owner ? { owner } : {}),
      standard,
      failing,
      keeping,
      counts,
      broken: counts.total - counts.good,
      window,
    },
  ];
}

function brokenIn({ latest }: CellVerdict): number {
  return latest ? latest.counts.total - latest.counts.good : 0;
}

function nameOf({ touchpoint, standard }: Mend): string {
  return `${touchpoint.id}#${standard.standard.id}`;
}
