/** What counts say of a promise, worst first: the order in which a whole takes after its parts. */
export const verdicts = ['no', 'depends', 'not-promised', 'not-measured', 'not-proven', 'yes'] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict; where it is not proven, the side that the counts lean to so far. */
export interface Answer {
  readonly verdict: Verdict;
  readonly leans?: 'yes' | 'no';
}

/** How bad an answer is: 0 is the worst. Of two that are not proven, the one that leans to No. */
export function rankOf({ verdict, leans }: Answer): number {
  return verdicts.indexOf(verdict) + (verdict === 'not-proven' && leans === 'yes' ? 0.5 : 0);
}

/** @returns the worst of some answers: a whole is never better than its worst part; undefined of none */
export function worstOf(answers: Iterable<Answer>): Answer | undefined {
  let worst: Answer | undefined;
  for (const answer of answers) if (!worst || rankOf(answer) < rankOf(worst)) worst = answer;
  return worst && (worst.leans ? { verdict: worst.verdict, leans: worst.leans } : { verdict: worst.verdict });
}

/** True of a proven No, also where it depends: that is a kind of No. */
export function fails({ verdict }: Answer): boolean {
  return verdict === 'no' || verdict === 'depends';
}

/** @returns the verdict in the words that everybody reads */
export function wordOf({ verdict, leans }: Answer): string {
  if (verdict === 'not-proven') return leans === 'no' ? 'No so far' : 'Yes so far';
  return {
    yes: 'Yes',
    no: 'No',
    depends: 'It depends',
    'not-measured': 'Not measured',
    'not-promised': 'Not promised',
  }[verdict];
}
