import type { Estimate } from './end-to-end.ts';
import type { GameOver } from './game-over.ts';
import type { Lever } from './lever.ts';
import type { StageVerdict } from './stage-verdict.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import type { Answer } from './verdict.ts';
import type { Named } from './named.ts';
import type { Walked } from './walked.ts';

export interface JourneyVerdict {
  readonly journey: Named;
  readonly owner?: Named;
  /** Never better than its worst stage, nor than its outcome where one is counted. */
  readonly reliable: Answer;
  readonly consistent: Answer;
  readonly stages: readonly StageVerdict[];
  /** Its own standards from trigger to end. */
  readonly outcome: readonly StandardVerdict[];
  /** The outcome that is the headline of "end to end": the first that was counted. */
  readonly measured?: StandardVerdict;
  /** From the stops that customers must pass; undefined where there are none. */
  readonly estimate?: Estimate;
  /** Each step below its floor, the one that saves most first. */
  readonly levers: readonly Lever[];
  readonly moments: readonly { readonly touchpoint: Named; readonly gameOver?: GameOver }[];
  readonly lastWalk?: Walked;
}
