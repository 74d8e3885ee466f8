import { calendarNames } from '../model/calendar-names.ts';
import { within } from '../model/place.ts';
import type { Journey, Playbook, Stop } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import type { Objection } from './rule.ts';

/** @returns names that lead nowhere and are no links between entries: calendars, phases, and stops of the same journey */
export function* brokenNames(playbook: Playbook): Generator<Objection> {
  const { settings, journeys } = playbook;
  // Where the playbook's own page is missing or unreadable, one finding says so, not one for each name on it.
  if (settings.data) {
    yield* brokenCalendars(playbook, Object.keys(settings.data.calendars ?? {}));
    for (const journey of journeys) {
      const phase = brokenPhase(journey, settings.data.framework);
      if (phase) yield phase;
    }
  }
  for (const journey of journeys) yield* brokenStops(journey);
}

function* brokenCalendars(playbook: Playbook, calendars: readonly string[]): Generator<Objection> {
  const known = new Set(['always', ...calendars]);
  for (const { name, at, by } of calendarNames(playbook)) {
    if (known.has(name)) continue;
    const near = didYouMean(name, known);
    yield {
      message: `"${by?.title ?? playbook.settings.organisation}" counts in "${name}", but there is no such calendar.`,
      hint: near === undefined ? 'Write "always", or add the calendar to content/playbook.yaml.' : `Write "${near}".`,
      at,
      ...(by ? { about: by } : {}),
      values: [name],
    };
  }
}

function brokenPhase(journey: Journey, framework: readonly { readonly id: string }[]): Objection | undefined {
  const { phase } = journey.data;
  if (phase === undefined || journey.phase) return undefined;
  const phases = framework.map(({ id }) => id);
  const near = didYouMean(phase, phases);
  return {
    message: `"${journey.title}" is in the phase "${phase}", which the framework does not have.`,
    hint: near === undefined ? `Write one of ${phases.join(', ')}.` : `Write "${near}".`,
    at: within(journey.at, 'phase'),
    about: journey,
    values: [phase],
  };
}

function* brokenStops(journey: Journey): Generator<Objection> {
  const earlier = new Set<string>();
  for (const stage of journey.stages) {
    const inStage = new Set(stage.stops.map(({ touchpoint }) => touchpoint.id));
    for (const stop of stage.stops) {
      const { insteadOf, backTo } = stop.data;
      if (insteadOf !== undefined && (!inStage.has(insteadOf) || insteadOf === stop.touchpoint.id))
        yield brokenStop(stop, 'insteadOf', insteadOf, `another stop of the stage "${stage.title}"`);
      if (backTo !== undefined && !earlier.has(backTo))
        yield brokenStop(stop, 'backTo', backTo, 'an earlier stop of the journey');
      earlier.add(stop.touchpoint.id);
    }
    const inner = stage.inner?.target?.stages.flatMap(({ stops }) => stops) ?? [];
    for (const { touchpoint } of inner) earlier.add(touchpoint.id);
  }
}

function brokenStop(stop: Stop, field: 'insteadOf' | 'backTo', id: string, wanted: string): Objection {
  const { touchpoint, stage, at } = stop;
  const title = touchpoint.target?.title ?? touchpoint.id;
  const says = field === 'insteadOf' ? 'stands in place of' : 'leads back to';
  return {
    message: `"${title}" in "${stage.journey.title}" ${says} "${id}", which is not ${wanted}.`,
    hint: `Write the touchpoint of ${wanted}, or take \`${field}\` away.`,
    at: within(at, field),
    about: stage.journey,
    values: [id],
  };
}
