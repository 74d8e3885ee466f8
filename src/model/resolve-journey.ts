import type { BackReferences } from './back-references.ts';
import type { EntryOf } from './entry.ts';
import { nameOf, shellOf } from './item-shells.ts';
import type { Linker } from './linker.ts';
import { within, type Place } from './place.ts';
import type { Handoff, Journey, Moment, Stage, Standard } from './playbook.ts';
import { resolveOwners } from './resolve-owners.ts';
import { resolveStandards } from './resolve-standards.ts';
import type { Phase } from '../schema/playbook.ts';

interface Work {
  readonly entry: EntryOf<'journey'>;
  readonly from: string;
  readonly at: Place;
  readonly linker: Linker;
  readonly back: BackReferences;
}

/** @param phases the phases of the company's framework */
export function resolveJourney(
  entry: EntryOf<'journey'>,
  phases: readonly Phase[],
  linker: Linker,
  back: BackReferences,
): Journey {
  const { data } = entry;
  const from = nameOf(entry);
  const at = { file: entry.file, path: [] };
  const work = { entry, from, at, linker, back };
  const owners = resolveOwners(linker, from, data.owner, at);
  const outcome: Standard[] = [];
  const stages: Stage[] = [];
  const moments: Moment[] = [];
  const handoffs: Handoff[] = [];
  const journey: Journey = {
    ...shellOf(entry, data.title, data.status),
    owners,
    owner: undefined,
    personas: linker.linkAll(from, 'persona', data.personas, within(at, 'personas')),
    phase: phases.find(({ id }) => id === data.phase),
    stages,
    outcome,
    moments,
    handoffs,
    becomes:
      data.becomes === undefined
        ? undefined
        : linker.link(from, { kind: 'journey', id: data.becomes }, within(at, 'becomes')),
    toBe: back.toBeOfJourney.listOf(entry.id),
  };
  outcome.push(...resolveStandards(linker, from, data.outcome, within(at, 'outcome'), journey));
  stages.push(...resolveStages(work, journey));
  moments.push(...resolveMoments(work, journey));
  handoffs.push(...resolveHandoffs(work, journey));
  for (const name of ['contact', 'settles'] as const) {
    const stop = data.renewal?.[name];
    if (stop) linker.link(from, { kind: 'touchpoint', id: stop }, within(at, 'renewal', name));
  }
  if (journey.becomes) back.toBeOfJourney.add(journey.becomes.id, journey);
  for (const { id } of owners) back.journeysOfTeam.add(id, journey);
  for (const { id } of journey.personas) back.journeysOfPersona.add(id, journey);
  return journey;
}

function resolveStages({ entry, from, at, linker, back }: Work, journey: Journey): readonly Stage[] {
  return (entry.data.stages ?? []).map((data, index) => {
    const here = within(at, 'stages', index);
    const inner =
      data.journey === undefined
        ? undefined
        : linker.link(from, { kind: 'journey', id: data.journey }, within(here, 'journey'));
    const stops: Stage['stops'][number][] = [];
    const stage: Stage = { id: data.id, title: data.title, data, at: here, journey, inner, stops };
    for (const [position, stop] of (data.stops ?? []).entries()) {
      const place = within(here, 'stops', position);
      const made = {
        touchpoint: linker.link(from, { kind: 'touchpoint', id: stop.touchpoint }, within(place, 'touchpoint')),
        data: stop,
        at: place,
        stage,
        personas: linker.linkAll(from, 'persona', stop.personas, within(place, 'personas')),
      };
      stops.push(made);
      back.stops.add(stop.touchpoint, made);
    }
    return stage;
  });
}

function resolveMoments({ entry, from, at, linker, back }: Work, journey: Journey): readonly Moment[] {
  return (entry.data.momentsOfTruth ?? []).map((data, index) => {
    const here = within(at, 'momentsOfTruth', index);
    const touchpoint = linker.link(from, { kind: 'touchpoint', id: data.touchpoint }, within(here, 'touchpoint'));
    if (data.displaces !== undefined)
      linker.link(from, { kind: 'touchpoint', id: data.displaces }, within(here, 'displaces'));
    const moment = { journey, touchpoint, data, at: here };
    back.moments.add(data.touchpoint, moment);
    return moment;
  });
}

function resolveHandoffs({ entry, from, at, linker, back }: Work, journey: Journey): readonly Handoff[] {
  return (entry.data.handoffs ?? []).map((data, index) => {
    const here = within(at, 'handoffs', index);
    const handoff: Handoff = {
      journey,
      from: linker.link(from, { kind: 'touchpoint', id: data.from }, within(here, 'from')),
      to: linker.link(from, { kind: 'touchpoint', id: data.to }, within(here, 'to')),
      accepted: linker.linkAll(from, 'team', data.accepted, within(here, 'accepted')),
      data,
      at: here,
    };
    back.handoffsOut.add(data.from, handoff);
    back.handoffsIn.add(data.to, handoff);
    return handoff;
  });
}
