import type { Change } from '../../changes/change.ts';
import type { Playbook } from '../../model/playbook.ts';
import { sayStandard } from '../../reliability/say-verdict.ts';
import type { StandardVerdict } from '../../reliability/standard-verdict.ts';
import { weigh, type Verdicts } from '../../reliability/weigh.ts';

/** What the counts say of the promises that a change is about. */
export interface StandardVerdicts {
  /** @returns `No: 788 of 1,010 kept in October, floor 98 %`, and by the new promise where that says otherwise; undefined where nobody has counted it, or it is no promise */
  readonly tell: (change: Change) => string | undefined;
  /** Whether the counts prove that it is kept, as it is promised after the change. */
  readonly isKept: (kind: Change['kind'], entry: string, standard: string) => boolean;
}

/** Weighs a state when it is first asked for. @param today ISO day */
export function standardVerdicts(before: Playbook, after: Playbook, today: string): StandardVerdicts {
  const [was, is] = [once(() => weigh(before, today)), once(() => weigh(after, today))];
  const find = (verdicts: Verdicts, kind: Change['kind'], entry: string, id: string) =>
    standardsOf(verdicts, kind, entry).find(({ standard }) => standard.id === id);
  return {
    tell({ kind, entry, path }) {
      const id = /^\/standards\/([^/]+)/.exec(path)?.[1];
      if (id === undefined) return undefined;
      const [then, now] = [find(was(), kind, entry, id), find(is(), kind, entry, id)].map(sayCounted);
      // A lower floor turns a No into a Yes without a customer noticing: both are told.
      return then !== undefined && now !== undefined && then !== now
        ? `${then}. As promised now: ${now}`
        : (now ?? then);
    },
    isKept: (kind, entry, standard) => find(is(), kind, entry, standard)?.reliable.verdict === 'yes',
  };
}

function standardsOf(verdicts: Verdicts, kind: Change['kind'], entry: string): readonly StandardVerdict[] {
  if (kind === 'touchpoint') return verdicts.ofTouchpoint(entry)?.standards ?? [];
  return kind === 'journey' ? (verdicts.ofJourney(entry)?.outcome ?? []) : [];
}

function sayCounted(verdict: StandardVerdict | undefined): string | undefined {
  if (!verdict?.latest) return undefined;
  const { word, rest } = sayStandard(verdict);
  return rest === '' ? word : `${word}: ${rest}`;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
