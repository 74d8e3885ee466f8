import type { Playbook } from '../model/playbook.ts';
import type { Change } from './change.ts';

/** A team whose approval a change needs, and for what. */
export interface Reviewer {
  /** Its id; null stands for one that the playbook does not name. */
  readonly team: string | null;
  /** Null where the team has no entry. */
  readonly title: string | null;
  /** Its handle on the forge; null where it has none. */
  readonly forge: string | null;
  readonly changes: readonly {
    readonly kind: Change['kind'];
    readonly entry: string;
    readonly path: string;
    readonly sentence: string;
    readonly because: string;
  }[];
}

/** The approvals of all changes by team, in the order in which the changes first ask for them; those that nobody can give come last. */
export function reviewersOf(
  changes: readonly Change[],
  { before, after }: { readonly before: Playbook; readonly after: Playbook },
): readonly Reviewer[] {
  const asked = new Map<string | null, Reviewer['changes'][number][]>();
  for (const { kind, entry, path, sentence, approvalBy } of changes)
    for (const { team, because } of approvalBy)
      asked.set(team, [...(asked.get(team) ?? []), { kind, entry, path, sentence, because }]);
  return [...asked]
    .map(([team, theirs]): Reviewer => {
      const known = team === null ? undefined : (after.find('team', team) ?? before.find('team', team));
      return { team, title: known?.title ?? null, forge: known?.data.forge ?? null, changes: theirs };
    })
    .sort((a, b) => Number(a.team === null) - Number(b.team === null));
}
