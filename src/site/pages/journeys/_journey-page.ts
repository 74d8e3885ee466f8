import type { Journey, Moment, Playbook } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { tellCount } from '../../../model/count-words.ts';
import { allNamed, named, namedBy } from '../../named.ts';
import { promiseWords } from '../../promise-words.ts';
import { isListed, isShown } from '../../shown.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { tellInForce } from '../../../model/tell-in-force.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';
import { blueprintOf } from './_blueprint.ts';
import { routeOf } from './_route.ts';
import { momentTold, verdictsOf, type JourneyVerdicts } from './_verdicts.ts';
import { stagesOf } from './_stages.ts';

/** All that the page of a journey shows. */
export async function journeyPage(journey: Journey) {
  const { playbook } = handedOver();
  const { data } = journey;
  const verdicts = verdictsOf(journey);
  return {
    title: journey.title,
    goal: data.goal,
    personas: allNamed(journey.personas),
    owner: named(journey.owner),
    inForce: tellInForce(data.inForce),
    becomes: journey.becomes && namedBy(journey.becomes),
    coming: journey.toBe.filter(isListed).flatMap((other) => named(other) ?? []),
    trigger: data.trigger,
    end: data.end,
    outcome: journey.outcome.map((standard) => promiseWords(standard, playbook.settings)),
    endToEnd: verdicts.endToEnd,
    route: routeOf(journey, verdicts),
    moments: momentsOf(journey, playbook, verdicts),
    stages: stagesOf(journey, verdicts),
    handoffs: handoffsOf(journey),
    renewal: renewalOf(journey, playbook),
    blueprint: blueprintOf(journey),
    diagrams: await diagramsOf(journey),
  };
}

export type JourneyPage = Awaited<ReturnType<typeof journeyPage>>;

function momentsOf(journey: Journey, playbook: Playbook, verdicts: JourneyVerdicts) {
  const all = allMoments(journey).filter(({ touchpoint }) => namedBy(touchpoint));
  const { cap } = playbook.settings;
  return {
    counted: countedWords(all.length, cap),
    all: all.map(({ touchpoint, data, journey: inside }) => ({
      id: touchpoint.id,
      name: namedBy(touchpoint),
      inside: inside === journey ? undefined : named(inside),
      gameOver: data.gameOver,
      left: inside === journey ? verdicts.gameOver.get(touchpoint.id) : undefined,
      told: momentTold(touchpoint.id),
      promise: touchpoint.target?.standards.slice(0, 1).map((standard) => promiseWords(standard, playbook.settings))[0],
      guarantee: touchpoint.target?.data.guarantee?.promise,
      holdsBack: data.holdsBack,
      wouldTake: data.wouldTake,
      evidence: data.evidence && { ...data.evidence, day: spellDay(data.evidence.date) },
    })),
  };
}

function countedWords(count: number, cap: number): string {
  if (count === 0) return 'None is named yet. Where would failing the customer end the relationship?';
  const counted = `${count} of ${cap}.`;
  if (count > cap) return `${counted} Take ${tellCount(count - cap)} away.`;
  if (count === cap) return `${counted} To add one, take one away.`;
  return `${counted} There is room for ${tellCount(cap - count)} more. Not every place needs to be taken.`;
}

/** Those of a journey inside a stage count with it. */
function allMoments(journey: Journey, seen: ReadonlySet<Journey> = new Set()): readonly Moment[] {
  if (seen.has(journey)) return [];
  const inside = journey.stages.flatMap(({ inner }) => (inner?.target && isShown(inner.target) ? [inner.target] : []));
  return [...journey.moments, ...inside.flatMap((inner) => allMoments(inner, new Set([...seen, journey])))];
}

function handoffsOf(journey: Journey) {
  return journey.handoffs.flatMap(({ from, to, accepted, data }) => {
    const [giver, taker] = [namedBy(from), namedBy(to)];
    if (!giver || !taker) return [];
    return {
      from: { touchpoint: giver, team: named(from.target?.owner) },
      to: { touchpoint: taker, team: named(to.target?.owner) },
      passes: data.passes,
      nothing: data.passes === 'nothing',
      why: data.why,
      within: data.within && tellQuantity(data.within),
      neverAskAgain: data.neverAskAgain ?? [],
      accepted: allNamed(accepted),
    };
  });
}

function renewalOf({ data: { renewal } }: Journey, playbook: Playbook) {
  if (!renewal) return undefined;
  const nameOf = (id: string) => named(playbook.find('touchpoint', id)) ?? { title: id, to: undefined };
  return {
    contact: nameOf(renewal.contact),
    settles: nameOf(renewal.settles),
    decisionNeeds: tellQuantity(renewal.decisionNeeds),
  };
}

async function diagramsOf(journey: Journey) {
  const { drawing } = handedOver();
  const whole = await drawing(journey.id);
  const parts = await Promise.all(journey.stages.map(({ id }) => drawing(journey.id, id)));
  return [whole, ...parts].filter((one) => one !== undefined);
}
