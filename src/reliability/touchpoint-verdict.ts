import type { Playbook, Touchpoint } from '../model/playbook.ts';
import type { Cases } from './case-verdict.ts';
import type { CountsOf } from './counts-of.ts';
import { named, namedLink, type Named } from './named.ts';
import { covers } from './promised-cells.ts';
import { pooled } from './pooled.ts';
import { rollUpCells } from './roll-up.ts';
import { weighStandard, type StandardVerdict } from './standard-verdict.ts';
import { worstOf, type Answer } from './verdict.ts';

/** One place of the matrix touchpoint by channel. */
export interface ChannelVerdict {
  readonly channel: Named;
  readonly reliable: Answer;
  /** Of the standard that decides: the counts of its latest window on this channel; undefined where not split by it. */
  readonly counts?: Cases;
  /** The standard that decides. */
  readonly standard?: string;
}

export interface TouchpointVerdict {
  readonly touchpoint: Named;
  /** Undefined where it has none, or more than one. */
  readonly owner?: Named;
  /** A moment of truth of some journey. */
  readonly moment: boolean;
  readonly reliable: Answer;
  readonly consistent: Answer;
  readonly standards: readonly StandardVerdict[];
  readonly channels: readonly ChannelVerdict[];
}

/** @returns what the counts say of a touchpoint: never better than its worst standard */
export function weighTouchpoint(
  touchpoint: Touchpoint,
  countsOf: CountsOf,
  playbook: Playbook,
  today: string,
): TouchpointVerdict {
  const standards = touchpoint.standards.map((standard) =>
    weighStandard(standard, countsOf('kept', touchpoint.id, standard.id), playbook, today),
  );
  const nothing: Answer = { verdict: 'not-promised' };
  return {
    touchpoint: named(touchpoint),
    ...(touchpoint.owner ? { owner: named(touchpoint.owner) } : {}),
    moment: touchpoint.moments.some(({ journey }) => journey.status === 'live'),
    reliable: worstOf(standards.map(({ reliable }) => reliable)) ?? nothing,
    consistent: worstOf(standards.map(({ consistent }) => consistent)) ?? nothing,
    standards,
    channels: touchpoint.channels.map((link) => weighChannel(namedLink(link), standards)),
  };
}

function weighChannel(channel: Named, standards: readonly StandardVerdict[]): ChannelVerdict {
  const own = standards.flatMap(({ standard, cells }) => {
    const here = cells.filter((cell) => covers(cell, { channel: channel.id, segment: '' }));
    if (here.length === 0) return [];
    const split = here.filter((cell) => cell.channel === channel.id && cell.latest);
    const counts = pooled(split.flatMap(({ latest }) => latest?.counts ?? []));
    const reliable = rollUpCells(here.map(({ answer }) => answer));
    return [{ channel, reliable, standard: standard.id, ...(split.length > 0 ? { counts } : {}) }];
  });
  const worst = worstOf(own.map(({ reliable }) => reliable));
  const deciding = own.find(({ reliable }) => reliable.verdict === worst?.verdict && reliable.leans === worst.leans);
  return deciding ?? { channel, reliable: { verdict: 'not-promised' } };
}
