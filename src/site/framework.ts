import type { Journey, Playbook } from '../model/playbook.ts';
import { href } from './href.ts';
import { journeyRow, type JourneyRow } from './journey-row.ts';
import { isListed } from './shown.ts';

export interface PhaseRow {
  readonly title: string;
  readonly journeys: readonly JourneyRow[];
  /** How many more there are, and where. */
  readonly more: { readonly count: number; readonly to: string } | undefined;
}

/** How many journeys home shows in a phase: the company on a page, however many there are. */
const most = 6;

/** The company on a page: the phases of the whole relationship in order, each with its first journeys, those of today before drafts. */
export function frameworkOf(playbook: Playbook): readonly PhaseRow[] {
  return phasesOf(playbook).map(({ title, journeys }) => ({
    title,
    journeys: journeys.slice(0, most).map(journeyRow),
    more: journeys.length > most ? { count: journeys.length - most, to: href('/journeys/') } : undefined,
  }));
}

/** Every journey with its phase, in the order of the framework; phases without one stand for themselves. */
export function journeysByPhase(playbook: Playbook) {
  return phasesOf(playbook).flatMap(({ title, journeys }) =>
    journeys.map((journey) => ({ phase: { title }, row: journeyRow(journey) })),
  );
}

export type PhasedRow = ReturnType<typeof journeysByPhase>[number];

/** Journeys of no phase come last. */
function phasesOf({ settings, journeys }: Playbook): readonly { title: string; journeys: readonly Journey[] }[] {
  const listed = journeys
    .filter(isListed)
    .toSorted((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft'));
  const rows = (settings.data?.framework ?? []).map(({ id, title }) => ({
    title,
    journeys: listed.filter(({ phase }) => phase?.id === id),
  }));
  const others = listed.filter(({ phase }) => !phase);
  if (others.length === 0) return rows;
  return [...rows, { title: rows.length > 0 ? 'In no phase yet' : 'Journeys', journeys: others }];
}
