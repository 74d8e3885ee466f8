import { hasEnded, heirOf } from '../model/heir-of.ts';
import { within } from '../model/place.ts';
import type { Journey, Team, Touchpoint } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';

export const ownerNotDissolved: Rule = {
  id: 'owner-not-dissolved',
  title: 'Nothing is owned by a team that has ended, and a team that has ended names who took over.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  byCalendar: true,
  why: `Companies are rearranged more often than their promises change. On the day a team ends, all it answered for is
orphaned unless somebody says who answers now. The customer notices first.`,
  *check({ playbook: { journeys, touchpoints, teams }, today }) {
    const reached = (day: string): boolean => day <= today;
    for (const item of [...journeys, ...touchpoints]) {
      if (item.status === 'withdrawn') continue;
      for (const { target, at } of item.owners)
        if (target && hasEnded(target, reached)) yield ownedByEnded(item, target, at, heirOf(target, reached));
    }
    for (const team of teams) {
      if (!hasEnded(team, reached) || team.data.successor !== undefined) continue;
      yield {
        message: `"${team.title}" ended on ${team.data.dissolved ?? ''} and names no successor.`,
        hint: 'Add `successor` with the team that took over.',
        at: within(team.at, 'dissolved'),
        about: team,
      };
    }
  },
  good: {
    'content/teams/door.yaml': `name: Door
contact:
  tel: 030 555 210
dissolved: 2026-06-30
successor: counter
`,
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
---
Look up and say hello.
`,
  },
  bad: {
    'content/teams/bar-at-night.yaml': `name: Bar at night
contact:
  tel: 030 555 210
dissolved: 2026-06-30
successor: bar
`,
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: bar-at-night
standards:
  - id: seen-at-once
    promise: Somebody greets you within a minute of your coming in.
    floor: 90
    within: 1 min
    clock: shop-hours
---
Look up and say hello.
`,
  },
};

function ownedByEnded(item: Journey | Touchpoint, team: Team, at: Objection['at'], heir: Team | undefined): Objection {
  return {
    message: `"${item.title}" is owned by "${team.title}", which ended on ${team.data.dissolved ?? ''}.`,
    hint: heir ? `Write "${heir.id}": "${heir.title}" took over.` : 'Name the team that answers for it now.',
    at,
    about: item,
    values: [team.id],
  };
}
