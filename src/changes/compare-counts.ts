import type { MeasurementRows } from '../model/measurement.ts';
import type { Playbook } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';
import { tableColumns } from '../schema/measurement-columns.ts';
import type { MeasurementTable } from '../schema/measurements.ts';
import type { Difference, Renamed } from './difference.ts';
import { sayCount, sayRow, type CountRow } from './say-counts.ts';

/** A row with the table that it stands in. */
interface Counted {
  readonly row: CountRow;
  readonly file: string;
  readonly path: string;
}

/** So many counts are named in a sentence, and so many are shown before and after. */
const [named, shown] = [2, 50];

/**
 * Counts promise nothing, and what was promised is judged by them: rows that came are told by their number, those that are others
 * than they were, or are read no more, one by one. A row is the same in another file, too; what moved from table to table is no change.
 */
export function* compareCounts(before: Playbook, after: Playbook, renamed: Renamed): Generator<Difference> {
  const [was, is] = [rowsOf(before.measurements, renamed), rowsOf(after.measurements, renamed)];
  const changed = [...is].flatMap(([name, now]) => {
    const old = was.get(name);
    return old && sayCount(old.row) !== sayCount(now.row) ? [{ ...now, old: old.row }] : [];
  });
  for (const [path, rows] of Map.groupBy(changed, (one) => one.path)) {
    const tell = ({ old, row }: (typeof rows)[number]) => `${sayRow(row, after)}, ${sayCount(old)} -> ${sayCount(row)}`;
    yield {
      class: 'measurement',
      subject: 'counts',
      path,
      before: listed(rows.map(({ old, row }) => `${sayRow(row, after)}: ${sayCount(old)}`)),
      after: listed(rows.map(({ row }) => `${sayRow(row, after)}: ${sayCount(row)}`)),
      detail: `counts that stood already are others now: ${few(rows.map(tell))} (in ${rows[0]?.file ?? ''})`,
    };
  }
  for (const [came, rows, playbook] of [
    ['removed', without(was, is), before],
    ['added', without(is, was), after],
  ] as const)
    for (const [path, of] of Map.groupBy(rows, (one) => one.path)) {
      const lines = of.map(({ row }) => `${sayRow(row, playbook)}: ${sayCount(row)}`);
      const many = of.length === 1 ? '1 count' : `${String(of.length)} counts`;
      yield {
        class: came,
        subject: 'counts',
        path,
        [came === 'added' ? 'after' : 'before']: listed(lines),
        detail:
          came === 'added'
            ? `${many} in ${of[0]?.file ?? ''}`
            : `${many} no longer read from ${of[0]?.file ?? ''}: ${few(lines)}`,
      };
    }
}

function few(lines: readonly string[]): string {
  const more = lines.length - named;
  return `${lines.slice(0, named).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
}

function listed(lines: readonly string[]): string {
  const more = lines.length - shown;
  return [...lines.slice(0, shown), ...(more > 0 ? [`and ${String(more)} more`] : [])].join('\n');
}

function without(mine: ReadonlyMap<string, Counted>, other: ReadonlyMap<string, Counted>): readonly Counted[] {
  return [...mine].flatMap(([name, one]) => (other.has(name) ? [] : [one]));
}

const kinds: Partial<Record<string, ReferableKind>> = {
  touchpoint: 'touchpoint',
  journey: 'journey',
  channel: 'channel',
  segment: 'segment',
};

/** Every row under what is counted in it, by newer ids, and its days; what is counted twice stands under a name of its own. */
function rowsOf(tables: readonly MeasurementRows[], renamed: Renamed): ReadonlyMap<string, Counted> {
  const rows = new Map<string, Counted>();
  for (const { table, rows: all, file, source, period } of tables)
    for (const row of all) {
      const facts: CountRow = { table, facts: row };
      const name = nameOf(table, facts, renamed);
      let copy = 0;
      while (rows.has(`${name} ${String(copy)}`)) copy += 1;
      rows.set(`${name} ${String(copy)}`, { row: facts, file, path: `/measurements/${source}/${period}` });
    }
  return rows;
}

function nameOf(table: MeasurementTable, { facts }: CountRow, renamed: Renamed): string {
  const names = tableColumns[table].names.map((column) => {
    const [kind, value] = [kinds[column], String(facts[column] ?? '')];
    return kind === undefined || value === '' ? value : renamed(kind, value);
  });
  return JSON.stringify([table, ...names, facts['from'], facts['to']]);
}
