import type { Change } from '../../changes/change.ts';
import { titleOf, type Both } from './say-changes.ts';

/** What one team is asked for: `“Cup in time”, as the owner`. */
export interface TeamApproval {
  /** `Nobody yet` where the playbook names no team that could. */
  readonly team: string;
  readonly because: readonly string[];
}

/** Who must approve, team by team, so that each finds what it is asked for; in the order in which changes are told. */
export function approvalsByTeam(changes: readonly Change[], both: Both): readonly TeamApproval[] {
  const asked = new Map<string, Map<string, Set<string>>>();
  for (const { kind, entry, approvalBy } of changes)
    for (const { team, because } of approvalBy) {
      const name = team === null ? 'Nobody yet' : titleOf('team', team, both);
      const reasons = asked.get(name) ?? new Map<string, Set<string>>();
      asked.set(name, reasons);
      const titles = reasons.get(because) ?? new Set<string>();
      reasons.set(because, titles.add(`“${titleOf(kind, entry, both)}”`));
    }
  return [...asked].map(([team, reasons]) => ({
    team,
    because: [...reasons].map(([because, titles]) => `${[...titles].join(', ')}, ${because}`),
  }));
}
