import type { Journey } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { sayReality, sayStake } from '../../../reliability/say-beside.ts';
import type { DropOut } from '../../../reliability/drop-outs.ts';
import type { JourneyVerdict } from '../../../reliability/journey-verdict.ts';
import { sayDropOut } from '../../../reliability/say-drop-out.ts';
import { sayEndToEnd, sayLever, sayRange } from '../../../reliability/say-end-to-end.ts';
import { sayStage, sayStageBriefly } from '../../../reliability/say-stage.ts';
import { sayCounts, sayTouchpoint } from '../../../reliability/say-verdict.ts';
import type { StageVerdict } from '../../../reliability/stage-verdict.ts';
import { rankOf, type Answer } from '../../../reliability/verdict.ts';
import { hrefOf } from '../../href.ts';

/** What a stage says on the line and in the table. */
export interface StageTold {
  readonly answer: Answer;
  readonly brief: { readonly word: string; readonly rest: string };
  readonly full: { readonly word: string; readonly rest: string };
  /** What leaders said, and who left: a sentence each. */
  readonly beside: readonly string[];
}

/** What the counts say of a journey; empty where it is counted nowhere: a draft, or withdrawn. */
export function verdictsOf(journey: Journey) {
  const verdict = journey.status === 'live' ? handedOver().journeyVerdict(journey.id) : undefined;
  const stages = new Map((verdict?.stages ?? []).map((stage) => [stage.stage.id, toldStage(stage)]));
  const parts = (verdict?.stages ?? []).flatMap((stage) => stage.parts);
  return {
    stages,
    touchpoints: new Map(parts.map(({ item, reliable }) => [item.id, reliable])),
    endToEnd: verdict && toldEndToEnd(verdict, journey),
    gameOver: new Map(
      (verdict?.moments ?? []).flatMap(({ touchpoint, gameOver }) =>
        gameOver ? [[touchpoint.id, sayStake(gameOver)]] : [],
      ),
    ),
  };
}

export type JourneyVerdicts = ReturnType<typeof verdictsOf>;

function toldStage(stage: StageVerdict): StageTold {
  const { reliable, reality, dropOut } = stage;
  return {
    answer: reliable,
    brief: sayStageBriefly(stage),
    full: sayStage(stage),
    beside: [reality && sayReality(reality, reliable), dropOut && leftWords(dropOut)].filter((words) => words !== undefined),
  };
}

function leftWords(dropOut: DropOut): string | undefined {
  if (dropOut.entered === 0) return undefined;
  const { says, reasons } = sayDropOut(dropOut);
  return `${says}${reasons[0] ? `, most because: ${reasons[0].reason}` : ''}.`;
}

function toldEndToEnd(verdict: JourneyVerdict, journey: Journey) {
  const { kind, ofHundred, says } = sayEndToEnd(verdict);
  const { estimate, measured, levers } = verdict;
  const [lever] = levers;
  const touchpoint = lever && handedOver().playbook.find('touchpoint', lever.touchpoint.id);
  return {
    of: journey.title,
    kind: { measured: 'Measured', estimated: 'Estimated', 'cannot-be-said': 'Cannot be said', 'nothing-to-pass': 'Cannot be said' }[kind],
    ofHundred,
    says,
    estimate: measured && estimate?.kind === 'estimated' ? sayRange(estimate) : undefined,
    lever: lever && { says: sayLever(lever), to: touchpoint && `${hrefOf(touchpoint) ?? ''}#kept` },
  };
}

/** What the counts say of a moment of truth: the word, what fails, and the counts place by place. */
export function momentTold(touchpoint: string) {
  const verdict = handedOver().touchpointVerdict(touchpoint);
  if (!verdict) return undefined;
  const deciding = verdict.standards.find((one) => rankOf(one.reliable) === rankOf(verdict.reliable));
  const says = sayTouchpoint(verdict);
  return {
    answer: verdict.reliable,
    rest: verdict.reliable.verdict === 'depends' ? says.rest : '',
    counts: deciding ? sayCounts(deciding) : undefined,
  };
}
