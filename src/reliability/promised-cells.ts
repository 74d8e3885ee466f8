import type { Standard } from '../model/playbook.ts';
import type { CellName } from './floor-of-cell.ts';

/** @returns the channels and segments that a standard is promised to; `''` stands for all where none are named */
export function promisedCells(standard: Standard): readonly CellName[] {
  const segments = orAll(promisedSegments(standard));
  return orAll(promisedChannels(standard)).flatMap((channel) => segments.map((segment) => ({ channel, segment })));
}

/** @returns the channels that it is promised on: all of its touchpoint unless said */
export function promisedChannels({ channels, of }: Standard): Standard['channels'] {
  return channels.length === 0 && of.kind === 'touchpoint' ? of.channels : channels;
}

/** @returns the segments that it is promised to: all of its touchpoint unless said; none where it is for everybody */
export function promisedSegments({ segments, of }: Standard): Standard['segments'] {
  return segments.length === 0 && of.kind === 'touchpoint' ? of.segments : segments;
}

/** @returns true where what is said of one cell holds for the other too: it is the same, or not split */
export function covers(one: CellName, other: CellName): boolean {
  return meets(one.channel, other.channel) && meets(one.segment, other.segment);
}

function meets(one: string, other: string): boolean {
  return one === other || one === '' || other === '';
}

function orAll(links: readonly { readonly id: string }[]): readonly string[] {
  const ids = [...new Set(links.map(({ id }) => id))];
  return ids.length > 0 ? ids : [''];
}
