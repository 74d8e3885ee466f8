import type { Playbook } from '../model/playbook.ts';
import { truthOf } from './read-cell.ts';
import type { Head } from './their-file.ts';
import { makeReadDate } from './their-days.ts';

/** What we would look for in a heading, by our column. */
const hints: Readonly<Record<string, RegExp>> = {
  good: /\b(?:good|kept|in time|on time|within|met|achieved)\b/i,
  total: /\b(?:total|all|cases|calls|orders|count|volume|number)\b/i,
  from: /\b(?:from|start|begin)/i,
  to: /\b(?:to|until|end)\b/i,
  day: /\b(?:clos|end|finish|done|day|date|resolved|complet)/i,
};
const dayPatterns = ['YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY', 'D.M.YYYY', 'M/D/YYYY', 'YYYY/MM/DD'];
const monthPatterns = ['YYYY-MM', 'MM/YYYY', 'MM.YYYY', 'M/YYYY'];

interface Column {
  readonly heading: string;
  readonly values: readonly string[];
}

/**
 * The map that fits a file best, as far as its headings and first rows tell. What they do not tell stands in it as a
 * place to fill in, between `<` and `>`, so that no guess passes for a choice.
 * @returns YAML, to be saved and looked over
 */
export function proposeMap({ header, sample }: Head, playbook: Playbook, cutTime: (text: string) => string): string {
  const free = header.map((heading, index): Column => {
    const values = [...new Set(sample.map((row) => (row[index] ?? '').trim()))].filter((value) => value !== '');
    return { heading, values };
  });
  const take = (is: (column: Column) => boolean): Column | undefined => {
    const at = free.findIndex((column) => column.values.length > 0 && is(column));
    return at === -1 ? undefined : free.splice(at, 1)[0];
  };
  const columns: string[] = [];
  const constants: string[] = [];
  const values: string[] = [];
  const more: string[] = [];
  const add = (ours: string, column: Column | undefined): boolean => {
    if (column) columns.push(`  ${ours}: ${quoted(column.heading)}`);
    return column !== undefined;
  };

  const byPattern = (patterns: readonly string[], named?: RegExp) => {
    for (const pattern of patterns) {
      const read = makeReadDate(pattern);
      const found = take(
        ({ heading, values: all }) =>
          (!named || named.test(heading)) && all.every((value) => read(cutTime(value)) !== undefined),
      );
      if (found) return { found, pattern };
    }
    return undefined;
  };
  for (const kind of ['touchpoint', 'channel', 'segment'] as const) {
    const renames = new Map<string, string>();
    const items = playbook.items.filter((item) => item.kind === kind);
    const fits = ({ values: all }: Column): boolean => {
      const pairs = all.map((value) => {
        const same = items.find(({ id, title }) => id === value || title.toLowerCase() === value.toLowerCase());
        return [value, same?.id] as const;
      });
      if (!pairs.some(([, id]) => id !== undefined)) return false;
      renames.clear();
      for (const [value, id] of pairs) if (id !== value) renames.set(value, id ?? `<${kind}>`);
      return true;
    };
    const found = add(kind, take(fits));
    if (found && renames.size > 0) {
      const pairs = [...renames].map(([value, id]) => `${quoted(value)}: ${quoted(id)}`);
      values.push(`  ${kind}: { ${pairs.join(', ')} }`);
    }
    if (!found && kind === 'touchpoint') constants.push('  touchpoint: <id of the touchpoint>');
  }
  const standards = new Set(playbook.touchpoints.flatMap((touchpoint) => touchpoint.standards.map(({ id }) => id)));
  if (
    !add(
      'standard',
      take(({ values: all }) => all.every((value) => standards.has(value))),
    )
  )
    constants.push('  standard: <id of the standard>');

  const from = byPattern(dayPatterns, hints['from']);
  const to = from && byPattern([from.pattern], hints['to']);
  const day = from && to ? from : (byPattern(dayPatterns, hints['day']) ?? byPattern(dayPatterns) ?? from);
  const month = day ? undefined : byPattern(monthPatterns);
  if (from && to) {
    add('from', from.found);
    add('to', to.found);
  } else if (day) add('day', day.found);
  else if (month) add('month', month.found);
  else constants.push('  month: <2026-10>');
  if (day && day.pattern !== 'YYYY-MM-DD') more.push(`days: ${day.pattern}`);
  if (month && month.pattern !== 'YYYY-MM') more.push(`months: ${month.pattern}`);

  const kept = take(({ values: all }) => all.every((value) => truthOf(value) !== undefined));
  if (kept) add('kept', kept);
  else {
    const isCount = ({ values: all }: Column): boolean => all.every((value) => /^\d{1,15}$/.test(value));
    for (const ours of ['good', 'total'] as const) {
      const named = (column: Column): boolean => hints[ours]?.test(column.heading) === true && isCount(column);
      if (!add(ours, take(named) ?? take(isCount)))
        columns.push(`  ${ours}: <the column of ${ours === 'good' ? 'cases kept' : 'all cases'}>`);
    }
  }
  return [
    'table: kept',
    'columns:',
    ...columns,
    ...(constants.length > 0 ? ['constants:', ...constants] : []),
    ...(values.length > 0 ? ['values:', ...values] : []),
    ...more,
    '',
  ].join('\n');
}

/** A text as it is safe in YAML. */
function quoted(text: string): string {
  return /^[A-Za-z][\w -]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    text === text.trim()
    ? text
    : JSON.stringify(text);
}
