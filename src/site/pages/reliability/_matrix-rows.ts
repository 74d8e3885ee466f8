import { handedOver } from '../../../publish/handed-over.ts';
import { touchpointsWeighed } from '../../../publish/reliability-lists.ts';
import { sayCases, sayShare } from '../../../reliability/say-verdict.ts';
import type { ChannelVerdict, TouchpointVerdict } from '../../../reliability/touchpoint-verdict.ts';
import type { Answer } from '../../../reliability/verdict.ts';
import { nameOf } from '../../name-of.ts';
import type { Named } from '../../named.ts';

/** One place of the matrix: what the counts say there, or that nothing is promised. */
export type MatrixCell =
  { readonly kind: 'weighed'; readonly answer: Answer; readonly counted: string } | { readonly kind: 'nothing' };

/** A row of the matrix: what is not there is not offered. */
export interface MatrixRow {
  readonly name: Named;
  readonly moment: boolean;
  readonly answer: Answer;
  /** By the id of the channel. */
  readonly cells: Readonly<Record<string, MatrixCell>>;
}

/** Every touchpoint that is counted, the worst first. */
export function matrixRows(): readonly MatrixRow[] {
  return touchpointsWeighed(handedOver()).map(matrixRow);
}

/** The channels that some of these rows offer, in the order of the playbook. */
export function channelsOf(rows: readonly MatrixRow[]): readonly (Named & { readonly id: string })[] {
  const offered = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return [...offered]
    .flatMap((id) => {
      const name = nameOf({ kind: 'channel', id, title: id });
      return [{ id, title: name?.title ?? id, to: name?.to }];
    })
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

function placeOf(channel: string): number {
  return handedOver().playbook.channels.findIndex(({ id }) => id === channel);
}

function matrixRow({ touchpoint, moment, reliable, channels }: TouchpointVerdict): MatrixRow {
  const name = nameOf(touchpoint) ?? { title: touchpoint.title, to: undefined };
  return {
    name,
    moment,
    answer: reliable,
    cells: Object.fromEntries(channels.map((channel) => [channel.channel.id, cellOf(channel)])),
  };
}

/** So many cases tell more as a share than as they are. */
const fewCases = 100;

function cellOf({ reliable, counts, standard }: ChannelVerdict): MatrixCell {
  if (standard === undefined) return { kind: 'nothing' };
  return { kind: 'weighed', answer: reliable, counted: countedIn(reliable, counts) };
}

function countedIn({ verdict }: Answer, counts: ChannelVerdict['counts']): string {
  // A share over all of them would be the average that hides who is missed.
  if (verdict === 'depends') return 'not for all';
  if (!counts || counts.total === 0) return verdict === 'not-measured' || verdict === 'not-promised' ? '' : 'not split';
  return counts.total < fewCases ? sayCases(counts) : sayShare(counts.good / counts.total);
}
