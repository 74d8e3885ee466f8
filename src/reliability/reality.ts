import type { RealityCheck, Stage } from '../model/playbook.ts';
import { fails, type Answer } from './verdict.ts';

export type LeaderAnswer = 'yes' | 'no' | 'it-depends';

/** What leaders said of a stage before they saw numbers, beside what the counts say. */
export interface Reality {
  readonly date: string;
  readonly answers: number;
  readonly yes: number;
  readonly no: number;
  readonly depends: number;
  /** What most of them said; on a tie the worse answer. */
  readonly most: LeaderAnswer;
  /** On what it depends, and what they said of it, in their words. */
  readonly on: readonly string[];
  readonly sentences: readonly string[];
  /** *rosier*: they said yes where customers meet a No. *darker*: they did not say yes where it is proven. */
  readonly beside: 'agrees' | 'rosier' | 'darker' | 'not-known';
}

/** @returns the latest check of the stage by today; undefined where nobody was asked */
export function realityOf(
  stage: Stage,
  checks: readonly RealityCheck[],
  verdict: Answer,
  today: string,
): Reality | undefined {
  const latest = checks
    .filter(({ data }) => data.journey === stage.journey.id && data.date <= today)
    .filter(({ data }) => data.answers.some((answer) => answer.stage === stage.id))
    .reduce<RealityCheck | undefined>((last, one) => (last && last.data.date >= one.data.date ? last : one), undefined);
  if (!latest) return undefined;
  const own = latest.data.answers.filter((answer) => answer.stage === stage.id);
  const count = (said: LeaderAnswer): number => own.filter(({ answer }) => answer === said).length;
  const [yes, no, depends] = [count('yes'), count('no'), count('it-depends')];
  const most = no >= yes && no >= depends ? 'no' : depends >= yes ? 'it-depends' : 'yes';
  return {
    date: latest.data.date,
    answers: own.length,
    yes,
    no,
    depends,
    most,
    on: own.flatMap(({ on }) => on ?? []),
    sentences: own.flatMap(({ sentence }) => sentence ?? []),
    beside: besideCounts(most, verdict),
  };
}

function besideCounts(most: LeaderAnswer, answer: Answer): Reality['beside'] {
  if (fails(answer)) return most === 'yes' ? 'rosier' : 'agrees';
  if (answer.verdict === 'yes') return most === 'yes' ? 'agrees' : 'darker';
  return 'not-known';
}
