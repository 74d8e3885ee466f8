import type { Playbook, Standard } from '../model/playbook.ts';
import { dayOfNumber } from '../model/window-of-day.ts';
import { judgeCases, type Cases, type CaseVerdict } from './case-verdict.ts';
import type { CountedCell, WindowCounts } from './counted-cells.ts';
import { isStale, type CountedWindow } from './counted-windows.ts';
import { coveredDays, type Coverage } from './covered-days.ts';
import { floorOfCell, type CellName } from './floor-of-cell.ts';
import { promisedChannels } from './promised-cells.ts';
import type { Answer } from './verdict.ts';

/** A window and what its counts say. */
export interface PastWindow {
  readonly window: CountedWindow;
  readonly counts: Cases;
  readonly answer: Answer;
}

/** What the counts say on one channel for one segment; `''` where they are not split. */
export interface CellVerdict extends CellName {
  /** As prose has it: `shop`, `for the islands`, `shop for the islands`; empty where there is nothing to tell apart. */
  readonly where: string;
  readonly answer: CaseVerdict;
  /** %; undefined where no number was promised. */
  readonly floor?: number;
  /** The latest window counted; undefined where nothing ever was. */
  readonly latest?: { readonly window: CountedWindow; readonly counts: Cases; readonly coverage: Coverage };
  /** The last day counted, where that is too long ago for the window. */
  readonly staleSince?: string;
  /** Oldest first, the latest included. */
  readonly past: readonly PastWindow[];
}

/** Weighs what was counted on one channel for one segment. */
export function weighCell(cell: CountedCell, standard: Standard, playbook: Playbook, today: string): CellVerdict {
  const { channel, segment, windows } = cell;
  const floor = floorOfCell(standard, cell);
  const past = windows.map(({ window, good, total }) => {
    const counts = { good, total };
    return { window, counts, answer: judgeCases(counts, floor, playbook.settings.confidence) };
  });
  const [last, told] = [windows.at(-1), past.at(-1)];
  const answer = told?.answer ?? judgeCases({ good: 0, total: 0 }, floor, playbook.settings.confidence);
  return {
    channel,
    segment,
    where: '',
    answer,
    ...(floor ? { floor: floor.percent } : {}),
    ...(last && told
      ? { latest: { ...told, coverage: coveredDays(last, onChannel(standard, channel), playbook) } }
      : {}),
    ...(last && isStale(last.window, today) ? { staleSince: lastDayOf(last) } : {}),
    past,
  };
}

/** A shop that is closed on Sundays has nothing to count then, though the web has. */
function onChannel(standard: Standard, channel: string): Standard {
  const own = promisedChannels(standard).filter(({ id }) => id === channel);
  return own.length > 0 ? { ...standard, channels: own } : standard;
}

function lastDayOf({ window, spans }: WindowCounts): string {
  const last = spans.reduce((latest, [, day]) => Math.max(latest, day), 0);
  return last === 0 ? window.to : dayOfNumber(last);
}

/** A cell that is promised and was never counted. */
export function uncountedCell(cell: CellName, standard: Standard, playbook: Playbook): CellVerdict {
  const floor = floorOfCell(standard, cell);
  const answer = judgeCases({ good: 0, total: 0 }, floor, playbook.settings.confidence);
  return { ...cell, where: '', answer, ...(floor ? { floor: floor.percent } : {}), past: [] };
}
