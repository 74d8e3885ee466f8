import type { Playbook, Stop } from '../../../model/playbook.ts';
import { touchpointsPlaced } from '../../../publish/listed.ts';
import { named } from '../../named.ts';
import { touchpointRow } from '../../touchpoint-row.ts';

/** Every touchpoint where journeys meet it, with the mark of a moment of truth only where it is one. */
export function touchpointRows(playbook: Playbook) {
  const placed = touchpointsPlaced(playbook);
  const elsewhere = { title: placed.some(({ stop }) => stop) ? 'On no journey yet' : 'All touchpoints', to: undefined };
  return placed.map(({ touchpoint, stop }) => ({
    journey: stop ? (named(stop.stage.journey) ?? { title: stop.stage.journey.title, to: undefined }) : elsewhere,
    stage: stop?.stage.title ?? '',
    row: { ...touchpointRow(touchpoint), moment: stop !== undefined && isMomentAt(stop) },
  }));
}

export type PlacedRow = ReturnType<typeof touchpointRows>[number];

function isMomentAt({ stage, touchpoint }: Stop): boolean {
  return stage.journey.moments.some((moment) => moment.touchpoint.id === touchpoint.id);
}
