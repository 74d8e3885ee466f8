import type { MeasurementRows } from '../model/measurement.ts';
import type { Place } from '../model/place.ts';
import type { Playbook } from '../model/playbook.ts';

export type CountRow = MeasurementRows['rows'][number];

/** One row of a table of counts. */
export interface Count {
  readonly row: CountRow;
  readonly table: MeasurementRows;
  readonly index: number;
}

/** What counts are about: a standard, an outcome, a stage or a moment of truth. `whole` and `part` are ids. */
export interface Counted {
  readonly table: MeasurementRows['table'];
  readonly whole: string;
  readonly part: string;
  /** In the order of their first day. */
  readonly counts: readonly Count[];
}

const known = new WeakMap<Playbook['measurements'], readonly Counted[]>();

/** @returns all counts of a playbook by what they are about; several rules ask, and the tables are long */
export function countsBySubject({ measurements }: Pick<Playbook, 'measurements'>): readonly Counted[] {
  const before = known.get(measurements);
  if (before) return before;
  const made = gather(measurements);
  known.set(measurements, made);
  return made;
}

/** @returns where a row stands */
export function placeOfCount({ table: { file, ranges }, index }: Count): Place {
  const range = ranges[index];
  return range ? { file, range } : { file };
}

function gather(tables: Playbook['measurements']): readonly Counted[] {
  const all: (Counted & { readonly counts: Count[] })[] = [];
  const byTable = new Map<string, Map<string, Map<string, Count[]>>>();
  const outOfOrder = new Set<Count[]>();
  for (const table of tables) {
    const wholes = once(byTable, table.table, () => new Map<string, Map<string, Count[]>>());
    let [whole, part, counts]: [string, string, Count[]] = ['', '', []];
    for (const [index, row] of table.rows.entries()) {
      const ofWhole = 'journey' in row ? row.journey : row.touchpoint;
      const ofPart = 'standard' in row ? row.standard : 'stage' in row ? row.stage : row.touchpoint;
      // Rows of one subject mostly follow each other, and looking a name up costs more than comparing it.
      if (ofWhole !== whole || ofPart !== part) {
        [whole, part] = [ofWhole, ofPart];
        counts = once(
          once(wholes, whole, () => new Map<string, Count[]>()),
          part,
          () => {
            const made: Count[] = [];
            all.push({ table: table.table, whole: ofWhole, part: ofPart, counts: made });
            return made;
          },
        );
      }
      const before = counts.at(-1);
      if (before && before.row.from > row.from) outOfOrder.add(counts);
      counts.push({ row, table, index });
    }
  }
  for (const counts of outOfOrder) counts.sort(byFirstDay);
  return all;
}

function once<V>(known: Map<string, V>, key: string, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function byFirstDay({ row: a }: Count, { row: b }: Count): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
