import type { Playbook, Standard } from '../model/playbook.ts';
import { namedLink, type Named } from './named.ts';
import type { CellVerdict, PastWindow } from './cell-verdict.ts';
import { windowBefore, type CountedWindow } from './counted-windows.ts';
import { promisedChannels, promisedSegments } from './promised-cells.ts';
import { fails, worstOf, type Answer } from './verdict.ts';

/** In what a promise is not the same for everybody. */
export type Difference =
  /** Promised differently, by an exception of the standard. */
  | {
      readonly in: 'promise';
      readonly channels: readonly Named[];
      readonly segments: readonly Named[];
      readonly because: string | undefined;
    }
  /** Not promised on these channels or to these segments of the touchpoint. */
  | { readonly in: 'reach'; readonly channels: readonly Named[]; readonly segments: readonly Named[] }
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
    ...promisedToSome(standard),
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

function promisedToSome(standard: Standard): readonly Difference[] {
  const { of } = standard;
  if (of.kind !== 'touchpoint') return [];
  const channels = without(of.channels, promisedChannels(standard)).map(namedLink);
  const segments = without(of.segments, promisedSegments(standard)).map(namedLink);
  return channels.length + segments.length > 0 ? [{ in: 'reach', channels, segments }] : [];
}

function without<L extends { readonly id: string }>(all: readonly L[], some: readonly L[]): readonly L[] {
  const ids = new Set(some.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}

function keptElsewhere(cells: readonly CellVerdict[], { verdict }: Answer): readonly Difference[] {
  if (verdict !== 'depends') return [];
  return [{ in: 'keeping', where: cells.filter(({ answer }) => answer.verdict === 'no').map(({ where }) => where) }];
}

function otherMonths(past: readonly PastWindow[], { verdict }: Answer, today: string): readonly Difference[] {
  if (verdict !== 'yes' && verdict !== 'no') return [];
  const full = past.filter(({ window }) => window.to <= today);
  let first = full.at(-1)?.window;
  // A window in which nobody counted is one of the six all the same: what was before it is long ago.
  for (let more = windowsLookedAt - 1; first && more > 0; more -= 1) first = windowBefore(first, today);
  const since = first?.from ?? today;
  const windows = full
    .filter(({ window }) => window.from >= since)
    .filter(({ answer }) => (verdict === 'yes' ? fails(answer) : answer.verdict === 'yes'))
    .map(({ window }) => window);
  return windows.length >= windowsThatDiffer ? [{ in: 'months', windows }] : [];
}
