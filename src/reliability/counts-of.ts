import type { MeasurementRows } from '../model/measurement.ts';
import type { Playbook } from '../model/playbook.ts';
import { countsBySubject, type Count } from './counts-by-subject.ts';

/** @returns the rows about one standard, outcome, stage or moment of truth */
export type CountsOf = (table: MeasurementRows['table'], whole: string, part: string) => readonly Count[];

export function countsOf(playbook: Pick<Playbook, 'measurements'>): CountsOf {
  const subjects = new Map(
    countsBySubject(playbook).map(({ table, whole, part, counts }) => [`${table} ${whole} ${part}`, counts]),
  );
  return (table, whole, part) => subjects.get(`${table} ${whole} ${part}`) ?? [];
}
