import type { Link } from '../model/link.ts';
import type { Standard, Touchpoint } from '../model/playbook.ts';
import { exceptionOf } from './floor-of-cell.ts';

/** What is promised on one channel to one segment. */
export interface GridCell {
  readonly channel: string;
  /** `''` where the touchpoint names no segments: it is for everybody. */
  readonly segment: string;
  readonly promised: readonly {
    readonly standard: Standard;
    /** How it differs here from what everybody else is promised. */
    readonly exception: NonNullable<Standard['data']['except']>[number] | undefined;
  }[];
}

/** Touchpoint by channel by segment: the promises themselves, before anything was counted. */
export interface PromiseGrid {
  readonly channels: readonly Link<'channel'>[];
  /** Empty where the touchpoint is for everybody, and then there is one row. */
  readonly segments: readonly Link<'segment'>[];
  /** A row a segment, a cell a channel. */
  readonly rows: readonly (readonly GridCell[])[];
}

export function promiseGrid({ channels, segments, standards }: Touchpoint): PromiseGrid {
  const names = segments.length > 0 ? segments.map(({ id }) => id) : [''];
  const rows = names.map((segment) =>
    channels.map(({ id: channel }) => ({
      channel,
      segment,
      promised: standards
        .filter(({ data: own }) => own.channels?.includes(channel) ?? true)
        .filter(({ data: own }) => segment === '' || (own.segments?.includes(segment) ?? true))
        .map((standard) => ({ standard, exception: exceptionOf(standard, { channel, segment }) })),
    })),
  );
  return { channels, segments, rows };
}
