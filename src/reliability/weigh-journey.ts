import type { Journey, Moment, Playbook, Touchpoint } from '../model/playbook.ts';
import type { CountsOf } from './counts-of.ts';
import { dropOutOf } from './drop-outs.ts';
import { estimateEndToEnd } from './end-to-end.ts';
import { gameOverOf } from './game-over.ts';
import type { JourneyVerdict } from './journey-verdict.ts';
import { leversOf } from './lever.ts';
import { named, namedLink } from './named.ts';
import { realityOf } from './reality.ts';
import { stagesOnTheWay } from './steps-to-pass.ts';
import { weighStage, type Part } from './stage-verdict.ts';
import { weighStandard, type StandardVerdict } from './standard-verdict.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';
import { worstOf, type Answer } from './verdict.ts';
import { lastWalkOf } from './walked.ts';

/** What is needed to weigh a journey once its touchpoints are. */
export interface Weighing {
  readonly playbook: Playbook;
  readonly today: string;
  readonly countsOf: CountsOf;
  readonly verdictOf: (touchpoint: Touchpoint) => TouchpointVerdict | undefined;
}

/** @returns what was counted of the journey's own standards, from trigger to end */
export function weighOutcome({ id, outcome }: Journey, weighing: Weighing): readonly StandardVerdict[] {
  const { playbook, today, countsOf } = weighing;
  return outcome.map((standard) => weighStandard(standard, countsOf('outcome', id, standard.id), playbook, today));
}

/**
 * @param outcome as weighed before
 * @param partOf what the journey that a stage is answers; undefined where it is counted nowhere
 */
export function weighJourney(
  journey: Journey,
  outcome: readonly StandardVerdict[],
  partOf: (inner: { readonly id: string }) => Part | undefined,
  weighing: Weighing,
): JourneyVerdict {
  const { playbook, today, countsOf, verdictOf } = weighing;
  const { confidence, data } = playbook.settings;
  const stages = journey.stages.map((stage) => {
    const weighed = weighStage(stage, verdictOf, stage.inner && partOf(stage.inner));
    const length = data?.defaults?.window ?? 'month';
    const dropOut = dropOutOf(countsOf('flow', journey.id, stage.id), length, today);
    const reality = realityOf(stage, playbook.realityChecks, weighed.reliable, today);
    return { ...weighed, ...(dropOut ? { dropOut } : {}), ...(reality ? { reality } : {}) };
  });
  const measured = outcome.find(({ latest }) => latest && latest.counts.total > 0);
  const met = new Set(
    [...stagesOnTheWay(journey)].flatMap(({ stops }) => stops.flatMap(({ touchpoint }) => touchpoint.target ?? [])),
  );
  const estimate = estimateEndToEnd(journey, verdictOf, confidence);
  const lastWalk = lastWalkOf(journey, playbook, today);
  const nothing: Answer = { verdict: 'not-measured' };
  const parts = [...stages, ...outcome];
  return {
    journey: named(journey),
    ...(journey.owner ? { owner: named(journey.owner) } : {}),
    reliable: worstOf(parts.map(({ reliable }) => reliable)) ?? nothing,
    consistent: worstOf(parts.map(({ consistent }) => consistent)) ?? nothing,
    stages,
    outcome,
    ...(measured ? { measured } : {}),
    ...(estimate ? { estimate } : {}),
    levers: leversOf([...met].flatMap((touchpoint) => verdictOf(touchpoint) ?? [])),
    moments: journey.moments.filter(isCounted).map((moment) => {
      const rows = countsOf('consequence', journey.id, moment.touchpoint.id);
      const gameOver = gameOverOf(moment, rows, confidence, today);
      const touchpoint = namedLink(moment.touchpoint);
      return gameOver ? { touchpoint, gameOver } : { touchpoint };
    }),
    ...(lastWalk ? { lastWalk } : {}),
  };
}

/** What is hidden reaches no output; what is a draft is counted nowhere. */
function isCounted({ touchpoint }: Moment): boolean {
  return touchpoint.target?.status === 'live';
}
