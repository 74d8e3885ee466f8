import type { Standard } from '../model/playbook.ts';
import type { CellName } from './floor-of-cell.ts';

/** @returns the channels and segments that a standard is promised to; `''` stands for all where none are named */
export function promisedCells({ channels, segments, of }: Standard): readonly CellName[] {
  const links = channels.length > 0 ? channels : of.kind === 'touchpoint' ? of.channels : [];
  return orAll(links).flatMap((channel) => orAll(segments).map((segment) => ({ channel, segment })));
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
