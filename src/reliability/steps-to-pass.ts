import { choicesOfStage, mayBeLeftOut } from '../model/choices-of-stage.ts';
import type { Journey, Stage, Stop, Touchpoint } from '../model/playbook.ts';
import { deepest } from '../model/stops-on-the-way.ts';

/** One of the touchpoints that a step may be, and the share (0 to 1) of those at the step who meet it. */
export interface Alternative {
  readonly touchpoint: Touchpoint;
  readonly share: number;
}

/** What a customer passes on the way: one touchpoint, or one of several. */
export interface Step {
  readonly alternatives: readonly Alternative[];
  /** The share (0 to 1) of all customers who come to this step at all. */
  readonly reach: number;
  /** True where the shares of the alternatives are nowhere said, and were taken as equal. */
  readonly evenly: boolean;
}

export interface StepsToPass {
  readonly steps: readonly Step[];
  /** Touchpoints met only under a condition whose share nobody has said: they cannot be reckoned with. */
  readonly leftOut: readonly Touchpoint[];
}

/**
 * The steps of a journey, those of the journeys inside its stages too. Each touchpoint once: where it is met again, the
 * place at which more customers meet it stands for both. What is a draft or withdrawn is on nobody's way yet, or any more.
 */
export function stepsToPass(journey: Journey): StepsToPass {
  const met = [...stagesOnTheWay(journey)].flatMap((stage) =>
    choicesOfStage(stage).flatMap((stops) => stepOf(stops.flatMap(liveStop))),
  );
  const widest = new Map<Touchpoint, { readonly step: OpenStep; readonly passed: number }>();
  for (const step of met)
    for (const { touchpoint, share } of step.alternatives) {
      const passed = (step.reach ?? 0) * share;
      if ((widest.get(touchpoint)?.passed ?? -1) < passed) widest.set(touchpoint, { step, passed });
    }
  const steps: Step[] = [];
  const leftOut: Touchpoint[] = [];
  for (const step of met) {
    const own = step.alternatives.filter(({ touchpoint }) => widest.get(touchpoint)?.step === step);
    const passed = own.reduce((sum, { share }) => sum + share, 0);
    if (step.reach === undefined) leftOut.push(...own.map(({ touchpoint }) => touchpoint));
    else if (passed > 0) {
      // Whoever meets one of them elsewhere is reckoned with there, and only the others come to this step.
      const alternatives = own.map((one) => ({ ...one, share: one.share / passed }));
      steps.push({ alternatives, reach: step.reach * Math.min(1, passed), evenly: step.evenly });
    }
  }
  return { steps, leftOut };
}

/** A step whose reach may be said nowhere. */
type OpenStep = Omit<Step, 'reach'> & { readonly reach: number | undefined };
interface LiveStop {
  readonly stop: Stop;
  readonly touchpoint: Touchpoint;
}

function liveStop(stop: Stop): readonly LiveStop[] {
  const { target } = stop.touchpoint;
  return target?.status === 'live' ? [{ stop, touchpoint: target }] : [];
}

function stepOf(stops: readonly LiveStop[]): readonly OpenStep[] {
  const [first] = stops;
  if (!first) return [];
  if (stops.length > 1) return [choiceOf(stops)];
  const { reach } = first.stop.data;
  const said = reach ?? (mayBeLeftOut(first.stop) ? undefined : 100);
  const alternatives = [{ touchpoint: first.touchpoint, share: 1 }];
  return [{ alternatives, reach: said === undefined ? undefined : said / 100, evenly: false }];
}

/** Alternatives by their shares; those that say none have the rest in equal parts. */
function choiceOf(stops: readonly LiveStop[]): OpenStep {
  const said = stops.reduce((sum, { stop }) => sum + (stop.data.reach ?? 0), 0);
  const silent = stops.filter(({ stop }) => stop.data.reach === undefined).length;
  const rest = silent === 0 ? 0 : Math.max(0, 100 - said) / silent;
  const all = said + rest * silent;
  return {
    alternatives: stops.map(({ stop, touchpoint }) => ({
      touchpoint,
      share: all === 0 ? 1 / stops.length : (stop.data.reach ?? rest) / all,
    })),
    reach: Math.min(1, all / 100),
    evenly: silent > 1,
  };
}

/** The stages of a journey and of the live journeys inside it; each journey comes once, so a circle ends where it began. */
export function* stagesOnTheWay(journey: Journey, seen = new Set<string>(), depth = 0): Generator<Stage> {
  seen.add(journey.id);
  for (const stage of journey.stages) {
    yield stage;
    const inner = stage.inner?.target;
    if (inner?.status === 'live' && depth < deepest && !seen.has(inner.id))
      yield* stagesOnTheWay(inner, seen, depth + 1);
  }
}
