import type { Team } from './playbook.ts';

/** Whether the day it is, is this one (ISO 8601) or a later one. */
export type Reached = (day: string) => boolean;

export function hasEnded({ data: { dissolved } }: Team, reached: Reached): boolean {
  return dissolved !== undefined && reached(dissolved);
}

/** @returns who answers for a team now: itself, or the first successor that has not ended */
export function heirOf(team: Team, reached: Reached): Team | undefined {
  const passed = new Set<Team>();
  let heir: Team | undefined = team;
  while (heir && hasEnded(heir, reached)) {
    if (passed.has(heir)) return undefined;
    passed.add(heir);
    heir = heir.successor?.target;
  }
  return heir;
}
