import { handedOver } from '../publish/handed-over.ts';
import type { Blueprint } from '../schema/blueprint.ts';
import { named, type Named } from './named.ts';

interface Lane {
  readonly title: string;
  readonly lines: readonly {
    readonly team: Named;
    readonly does: string;
    readonly system: string | undefined;
  }[];
}

/** What teams do at a touchpoint: in sight of the customer, out of it, and in support. */
export function blueprintLanes(blueprint: Blueprint): readonly Lane[] {
  const { playbook } = handedOver();
  const lane = (title: string, lines: Blueprint['onstage'] = []): Lane => ({
    title,
    lines: lines.map(({ team, does, system }) => ({
      team: named(playbook.find('team', team)) ?? { title: team, to: undefined },
      does,
      system,
    })),
  });
  return [
    lane('In sight of the customer', blueprint.onstage),
    lane('Out of sight', blueprint.backstage),
    lane('In support', blueprint.support),
  ];
}
