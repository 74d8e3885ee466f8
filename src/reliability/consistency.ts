import type { Playbook, Standard } from '../model/playbook.ts';
import { namedLink, type Named } from './named.ts';
import type { CellVerdict, PastWindow } from './cell-verdict.ts';
import type { CountedWindow } from './counted-windows.ts';
import { worstOf, type Answer } from './verdict.ts';

/** In what a promise is not the same for everybody. */
export type Difference =
  /** Promised differently, by an exception of the standard. */
  | {
      readonly in: 'promise';
      readonly channels: readonly Named[];
      readonly segments: readonly Named[];
      readonly because: string | undefined;
    }
  /** Not promised on some channels of the touchpoint, or only to some segments. */
  | { readonly in: 'reach'; readonly channels: readonly Named[] }
  /** Kept on some channels or for some segments, and not on others: `cells` are those that fail. */
  | { readonly in: 'keeping'; readonly where: readonly string[] }
  /** Proven on the other side in these windows. */
  | { readonly in: 'months'; readonly windows: readonly CountedWindow[] };

/** Do we promise and keep the same, whatever the channel, segment and month? */
export interface Consistency extends Answer {
  readonly differences: readonly Difference[];
}

/** So many of the last full windows are looked at, and so many on the other side make a difference. */
const windowsLookedAt = 6;
const windowsThatDiffer = 2;

export function consistencyOf(
  standard: Standard,
  cells: readonly CellVerdict[],
  past: readonly PastWindow[],
  reliable: Answer,
  playbook: Pick<Playbook, 'find'>,
  today: string,
): Consistency {
  const differences = [
    ...exceptions(standard, playbook),
    ...missingChannels(standard),
    ...keptElsewhere(cells, reliable),
    ...otherMonths(past, reliable, today),
  ];
  if (differences.length > 0) return { verdict: 'no', differences };
  const answers = cells.map(({ answer }) => answer);
  // All of them fail alike: that is consistent, if nothing else.
  const open = worstOf(answers.filter(({ verdict }) => verdict !== 'no' && verdict !== 'yes'));
  return { ...(open ?? { verdict: 'yes' }), differences };
}

function exceptions({ data }: Standard, playbook: Pick<Playbook, 'find'>): readonly Difference[] {
  const name = (kind: 'channel' | 'segment', id: string): Named => ({
    kind,
    id,
    title: playbook.find(kind, id)?.title ?? id,
  });
  return (data.except ?? []).map(({ channels, segments, because }) => ({
    in: 'promise',
    channels: (channels ?? []).map((id) => name('channel', id)),
    segments: (segments ?? []).map((id) => name('segment', id)),
    because,
  }));
}

function missingChannels({ channels, of }: Standard): readonly Difference[] {
  if (of.kind !== 'touchpoint' || channels.length === 0) return [];
  const promised = new Set(channels.map(({ id }) => id));
  const missing = of.channels.filter(({ id }) => !promised.has(id)).map(namedLink);
  return missing.length > 0 ? [{ in: 'reach', channels: missing }] : [];
}

function keptElsewhere(cells: readonly CellVerdict[], { verdict }: Answer): readonly Difference[] {
  if (verdict !== 'depends') return [];
  return [{ in: 'keeping', where: cells.filter(({ answer }) => answer.verdict === 'no').map(({ where }) => where) }];
}

function otherMonths(past: readonly PastWindow[], { verdict }: Answer, today: string): readonly Difference[] {
  const other = { yes: 'no', no: 'yes' } as const;
  if (verdict !== 'yes' && verdict !== 'no') return [];
  const windows = past
    .filter(({ window }) => window.to <= today)
    .slice(-windowsLookedAt)
    .filter(({ answer }) => answer.verdict === other[verdict])
    .map(({ window }) => window);
  return windows.length >= windowsThatDiffer ? [{ in: 'months', windows }] : [];
}
