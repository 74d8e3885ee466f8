import type { Playbook } from '../model/playbook.ts';
import { makeNameFaults } from '../rules/name-faults.ts';
import { isId } from '../schema/id.ts';
import { mayBeEmpty, tableColumns, type NameColumn } from '../schema/measurement-columns.ts';
import { isForbidden } from '../sources/inspect-bytes.ts';
import { daysOf } from '../sources/period.ts';
import type { Binding, KeyColumn } from './bind-map.ts';
import type { RowFault } from './faults.ts';
import { makeReadDate } from './their-days.ts';

/** What a row is about, in our words: names in the order of the table, days as ISO, both included. */
export interface CellNames {
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Where a row is one case. */
  readonly kept?: boolean;
}

/** @param textOf what stands in the row for one of our columns, or in the map for all rows */
export type ReadCell = (
  textOf: (ours: KeyColumn) => string | undefined,
) => CellNames | { readonly faults: readonly RowFault[] };

const truths: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['kept', 'yes', 'y', 'true', '1'].map((word) => [word, true])),
  ...Object.fromEntries(['broken', 'no', 'n', 'false', '0'].map((word) => [word, false])),
};

/** @returns whether a word means that a promise was kept; undefined for one that says neither */
export function truthOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return Object.hasOwn(truths, word) ? truths[word] : undefined;
}

/** Reads what tells a row apart. It is called once for each combination, not for each row, so that it may take its time. */
export function makeReadCell({ map, keys, header }: Binding, playbook: Playbook): ReadCell {
  const columns = tableColumns[map.table];
  const lookUp = makeNameFaults(playbook, []);
  const readIsoDay = makeReadDate('YYYY-MM-DD');
  const readDay = makeReadDate(map.days ?? 'YYYY-MM-DD');
  const readMonth = makeReadDate(map.months ?? 'YYYY-MM');

  return (textOf) => {
    const faults: RowFault[] = [];
    const object = (rule: RowFault['rule'], ours: KeyColumn, says: string, hint: string): void => {
      const field = keys.find((key) => key.ours === ours)?.index;
      const where = field === undefined ? `The constant "${ours}" of the map` : `"${header[field] ?? ''}"`;
      faults.push({ rule, field, message: `${where} ${says}.`, hint });
    };
    const renamed = (ours: KeyColumn): string => {
      const text = (textOf(ours) ?? '').trim();
      const values: Readonly<Record<string, string | undefined>> =
        (ours === 'from' || ours === 'to' ? map.values?.day : map.values?.[ours]) ?? {};
      return Object.hasOwn(values, text) ? (values[text] ?? text) : text;
    };
    const nameOf = (ours: NameColumn): string => {
      const text = renamed(ours);
      if (text === '' && !mayBeEmpty.has(ours))
        object('measurement-table', ours, 'is empty', `Every row names its ${ours}.`);
      else if (ours === 'reason') return reasonOf(text, object);
      else if (ours === 'held') return heldOf(text, object);
      else if (text !== '' && !isId(text))
        object('known-ids', ours, `is "${text}", which is no id of ours`, howToRename(ours, text, playbook));
      else return text;
      return '';
    };
    const names = columns.names.map(nameOf);
    if (faults.length === 0) checkNames(names, object);
    const days = daysIn(textOf, renamed, object);
    const kept = keys.some(({ ours }) => ours === 'kept') ? keptOf(renamed('kept'), object) : undefined;
    if (faults.length > 0 || !days) return { faults };
    return { names, ...days, ...(kept === undefined ? {} : { kept }) };
  };

  function checkNames(names: readonly string[], object: Object): void {
    const [whole = '', part = ''] = names;
    const [first = 'touchpoint', second = 'standard'] = columns.names;
    for (const { says, hint, values } of lookUp.ofSubject({ table: map.table, whole, part, counts: [] })) {
      const ours = values.at(-1) === whole && values.length === 2 ? first : second;
      object(
        'known-ids',
        ours,
        `counts ${says}`,
        hint.replace('take these rows away', 'rename it in `values` of the map'),
      );
    }
    for (const ours of ['channel', 'segment'] as const) {
      const fault = lookUp.ofName(ours, names[columns.names.indexOf(ours)] ?? '');
      if (fault)
        object(
          'known-ids',
          ours,
          `counts ${fault.says}`,
          fault.hint.replace('take these rows away', 'rename it in `values` of the map'),
        );
    }
  }

  function daysIn(
    textOf: (ours: KeyColumn) => string | undefined,
    renamed: (ours: KeyColumn) => string,
    object: Object,
  ): { readonly from: string; readonly to: string } | undefined {
    const dayOf = (ours: 'day' | 'from' | 'to'): string | undefined => {
      const text = renamed(ours);
      const day = readDay(text) ?? readIsoDay(text);
      if (day === undefined) {
        const hint = `Write a day of the calendar as ${map.days ?? 'YYYY-MM-DD'}, or say in \`days\` of the map how yours are written.`;
        object('measurement-table', ours, text === '' ? 'is empty' : `is "${text}", which is no such day`, hint);
      }
      return day;
    };
    if (textOf('day') !== undefined) {
      const day = dayOf('day');
      return day === undefined ? undefined : { from: day, to: day };
    }
    if (textOf('month') !== undefined) {
      const text = renamed('month');
      const month = readMonth(text);
      const hint = `Write a month as ${map.months ?? 'YYYY-MM'}, or say in \`months\` of the map how yours are written.`;
      if (month === undefined)
        object('measurement-table', 'month', text === '' ? 'is empty' : `is "${text}", which is no such month`, hint);
      const [from, to] = month === undefined ? [] : daysOf(month);
      return from === undefined || to === undefined ? undefined : { from, to };
    }
    const [from, to] = [dayOf('from'), dayOf('to')];
    if (from === undefined || to === undefined) return undefined;
    if (from > to)
      object(
        'measurement-table',
        'to',
        `is ${to}, before the first day, ${from}`,
        'The last day counted is never before the first.',
      );
    return { from, to };
  }
}

type Object = (rule: RowFault['rule'], ours: KeyColumn, says: string, hint: string) => void;

function keptOf(text: string, object: Object): boolean {
  const truth = truthOf(text);
  if (truth === undefined)
    object(
      'measurement-table',
      'kept',
      text === ''
        ? 'is empty: nobody knows whether the promise was kept'
        : `is "${text}", which says neither kept nor broken`,
      text === ''
        ? 'Say it, or leave such rows out with `leaveOut` of the map.'
        : `Say in the map what it means, as in values: { kept: { ${JSON.stringify(text)}: kept } }.`,
    );
  return truth ?? false;
}

function heldOf(text: string, object: Object): string {
  const truth = truthOf(text);
  if (truth === undefined)
    object(
      'measurement-table',
      'held',
      `is "${text}", which says neither yes nor no`,
      `Say in the map what it means, as in values: { held: { ${JSON.stringify(text)}: kept } }.`,
    );
  return truth === true ? 'yes' : 'no';
}

function reasonOf(text: string, object: Object): string {
  if ([...text].some((letter) => letter !== '\n' && letter !== '\r' && isForbidden(letter)))
    object(
      'measurement-table',
      'reason',
      'holds a character that nobody can see',
      'Write the reason in plain letters.',
    );
  return text.replace(/\s+/g, ' ');
}

/** How their word becomes one of ours: by the entry that has it for a title, where there is one. */
function howToRename(ours: NameColumn, text: string, playbook: Playbook): string {
  const kind =
    ours === 'touchpoint' || ours === 'journey' || ours === 'channel' || ours === 'segment' ? ours : undefined;
  const same = playbook.items.find((item) => item.kind === kind && item.title.toLowerCase() === text.toLowerCase());
  return `Say in the map which it is: values: { ${ours}: { ${JSON.stringify(text)}: ${same?.id ?? `<${ours}>`} } }.`;
}
