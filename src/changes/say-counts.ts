import { inSentence } from '../model/in-sentence.ts';
import type { Playbook } from '../model/playbook.ts';
import { spellDay } from '../model/spell-day.ts';
import { dayOfNumber, numberOfDay } from '../model/window-of-day.ts';
import type { MeasurementTable } from '../schema/measurements.ts';

/** A row of any table, by the names of its columns. */
export interface CountRow {
  readonly table: MeasurementTable;
  readonly facts: Readonly<Record<string, string | number | undefined>>;
}

/** @returns the numbers of a row: `402 of 406` */
export function sayCount({ table, facts }: CountRow): string {
  const tell = (column: string) => Number(facts[column]).toLocaleString('en-GB');
  switch (table) {
    case 'kept':
    case 'outcome':
      return `${tell('good')} of ${tell('total')}`;
    case 'flow':
      return `${tell('entered')} entered, ${tell('continued')} went on, ${tell('left')} left`;
    case 'consequence':
      return `${tell('left')} of ${tell('customers')} left`;
  }
}

/** @returns what was counted in a row, and when: `October 2026, “Cup in time” on app` */
export function sayRow({ facts }: CountRow, playbook: Playbook): string {
  const text = (column: string) => String(facts[column] ?? '');
  const item = ['touchpoint', 'journey'] as const;
  const kind = item.find((column) => text(column) !== '') ?? 'journey';
  const entry = playbook.find(kind, text(kind));
  const standards = entry?.kind === 'touchpoint' ? entry.standards : (entry?.outcome ?? []);
  const stage = entry?.kind === 'journey' ? entry.stages.find(({ id }) => id === text('stage'))?.title : undefined;
  const beside = (kindOf: 'channel' | 'segment', word: string) => {
    const id = text(kindOf);
    if (id === '') return '';
    return ` ${word} ${inSentence(playbook.find(kindOf, id)?.title ?? id, playbook.settings.language)}`;
  };
  return [
    `${sayDays(text('from'), text('to'))}, “${entry?.title ?? text(kind)}”`,
    text('stage') === '' ? '' : `, stage “${stage ?? text('stage')}”`,
    text('standard') === '' || standards.length === 1 ? '' : `, ${text('standard')}`,
    text('held') === '' ? '' : text('held') === 'yes' ? ', where it held' : ', where it failed',
    beside('channel', 'on'),
    beside('segment', 'for'),
    text('reason') === '' ? '' : `, reason “${text('reason')}”`,
  ].join('');
}

/** `October 2026` where it is a whole month. */
function sayDays(from: string, to: string): string {
  if (from === to) return spellDay(from);
  const isMonth =
    from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && dayOfNumber(numberOfDay(to) + 1).endsWith('-01');
  return isMonth ? spellDay(from).replace(/^\d+ /, '') : `${spellDay(from)} to ${spellDay(to)}`;
}
