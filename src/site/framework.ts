import type { Playbook } from '../model/playbook.ts';
import { journeyRow, type JourneyRow } from './journey-row.ts';
import { isListed } from './shown.ts';

export interface PhaseRow {
  readonly title: string;
  readonly journeys: readonly JourneyRow[];
}

/** The company on a page: the phases of the whole relationship in order, each with its journeys; those of no phase come last. */
export function frameworkOf({ settings, journeys }: Playbook): readonly PhaseRow[] {
  const listed = journeys.filter(isListed);
  const known = settings.data?.framework ?? [];
  const rows = known.map(({ id, title }) => ({
    title,
    journeys: listed.filter(({ phase }) => phase?.id === id).map(journeyRow),
  }));
  const others = listed.filter(({ phase }) => !phase).map(journeyRow);
  if (others.length === 0) return rows;
  return [...rows, { title: rows.length > 0 ? 'In no phase yet' : 'Journeys', journeys: others }];
}
