import type { Journey } from '../model/playbook.ts';
import { answersWithInner, type Answers } from './inner-answers.ts';
import type { JourneyVerdict } from './journey-verdict.ts';
import { named } from './named.ts';
import { weighStage, type Part } from './stage-verdict.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import { worstOf } from './verdict.ts';
import { weighJourney, weighOutcome, type Weighing } from './weigh-journey.ts';

/** @returns the live journeys by id, in the playbook's order: drafts and what was withdrawn are counted nowhere */
export function weighJourneys(shared: Weighing): ReadonlyMap<string, JourneyVerdict> {
  const live = new Map<string, Journey>();
  for (const journey of shared.playbook.journeys)
    if (journey.status === 'live' && !live.has(journey.id)) live.set(journey.id, journey);
  const outcomes = new Map([...live].map(([id, journey]) => [id, weighOutcome(journey, shared)]));
  const own = new Map(
    [...live].map(([id, journey]) => [id, ownAnswers(journey, outcomes.get(id) ?? [], live, shared)]),
  );
  const answers = answersWithInner(live, own);
  const partOf = ({ id }: { readonly id: string }): Part | undefined => {
    const [journey, said] = [live.get(id), answers.get(id)];
    return journey && said && { item: named(journey), places: [], ...said };
  };
  return new Map([...live].map(([id, journey]) => [id, weighJourney(journey, outcomes.get(id) ?? [], partOf, shared)]));
}

/** What a journey answers by itself; a stage that is a journey and has no stops is left to that journey. */
function ownAnswers(
  { stages }: Journey,
  outcome: readonly StandardVerdict[],
  live: ReadonlyMap<string, Journey>,
  { verdictOf }: Weighing,
): Answers | undefined {
  const parts = stages.flatMap((stage): readonly Answers[] => {
    const weighed = weighStage(stage, verdictOf, undefined);
    return weighed.parts.length === 0 && stage.inner && live.has(stage.inner.id) ? [] : [weighed];
  });
  const reliable = worstOf([...parts, ...outcome].map((part) => part.reliable));
  const consistent = worstOf([...parts, ...outcome].map((part) => part.consistent));
  return reliable && consistent && { reliable, consistent };
}
