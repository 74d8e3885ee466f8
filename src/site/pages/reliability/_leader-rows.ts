import { handedOver } from '../../../publish/handed-over.ts';
import { stagesAsked, type OfJourney } from '../../../publish/reliability-lists.ts';
import { sayReality } from '../../../reliability/say-beside.ts';
import { sayStage } from '../../../reliability/say-stage.ts';
import type { StageVerdict } from '../../../reliability/stage-verdict.ts';
import { tellCount } from '../../../model/count-words.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { nameOf, placedName } from '../../name-of.ts';

/** So many sentences of leaders are told; the check itself holds all. */
const mostSaid = 6;

/** Every stage, what leaders said of it and what customers meet: where these disagree first. */
export function leaderRows() {
  return stagesAsked(handedOver()).map(leaderRow);
}

export type LeaderRow = ReturnType<typeof leaderRow>;

/** @returns how many stages leaders and counts disagree on, and how many nobody was asked about */
export function leadersSaid(rows: readonly LeaderRow[]): string {
  const asked = rows.filter(({ reality }) => reality);
  if (asked.length === 0) return 'Nobody has asked yet.';
  const disagree = asked.filter(({ disagrees }) => disagrees).length;
  const stages = (count: number): string => `${tellCount(count)} ${count === 1 ? 'stage' : 'stages'}`;
  const unasked = rows.length - asked.length;
  return `Leaders were asked about ${stages(asked.length)}. ${disagree === 0 ? 'They agree with the counts wherever something is proven.' : `On ${tellCount(disagree)} they and the counts disagree.`}${unasked === 0 ? '' : ` Of ${stages(unasked)} nobody has asked.`}`;
}

function leaderRow({ journey, stage }: OfJourney<StageVerdict>) {
  const name = nameOf(journey.journey) ?? { title: journey.journey.title, to: undefined };
  const { reality, reliable } = stage;
  const counted = stage.parts.some((part) => part.reliable.verdict !== 'not-measured');
  return {
    journey: name,
    stage: { ...placedName(name, `stage-${stage.stage.id}`), title: stage.stage.title },
    // Where nothing is counted no verdict is handed on: the page would rest on words that it does not show.
    counted: counted ? { answer: reliable, ...sayStage(stage) } : undefined,
    disagrees: reality?.beside === 'rosier' || reality?.beside === 'darker',
    reality: reality && {
      says: sayReality(reality, reliable),
      on: [...new Set(reality.on)].slice(0, mostSaid),
      sentences: reality.sentences.slice(0, mostSaid),
      date: spellDay(reality.date),
    },
  };
}
