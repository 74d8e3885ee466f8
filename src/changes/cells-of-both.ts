import type { Cell } from './promised-places.ts';

interface Places {
  readonly channels: readonly string[];
  readonly segments: readonly string[];
}

/** @returns every place that either of two states of a promise names */
export function cellsOf(one: Places, other: Places): readonly Cell[] {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  const channels = union(one.channels, other.channels);
  const named = channels.filter((channel) => channel !== '');
  // "All channels" of a journey's outcome and named ones: the named ones are where both can be told.
  const shown = named.length > 0 && named.length < channels.length ? ['', ...named] : channels;
  return shown.flatMap((channel) =>
    ['', ...union(one.segments, other.segments)].map((segment) => ({ channel, segment })),
  );
}
