import { inSentence } from '../model/in-sentence.ts';
import type { Playbook } from '../model/playbook.ts';
import type { CellName } from './floor-of-cell.ts';

/** @returns the cells of one standard, each with what tells it from the others: its channel, its segment or both */
export function nameCells<C extends CellName>(
  cells: readonly C[],
  playbook: Playbook,
): readonly (C & { readonly where: string })[] {
  const byChannel = new Set(cells.map(({ channel }) => channel).filter((channel) => channel !== '')).size > 1;
  const bySegment = new Set(cells.map(({ segment }) => segment)).size > 1;
  // One cell alone is told by its channel; nobody asks which of one.
  const title = (kind: 'channel' | 'segment', id: string): string =>
    inSentence(playbook.find(kind, id)?.title ?? id, playbook.settings.language);
  return cells.map((cell) => {
    const channel = cell.channel === '' || (!byChannel && bySegment) ? '' : title('channel', cell.channel);
    const segment = cell.segment === '' || !bySegment ? '' : `for ${title('segment', cell.segment)}`;
    return { ...cell, where: [channel, segment].filter((words) => words !== '').join(' ') };
  });
}
