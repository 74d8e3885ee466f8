import { worstOf, type Answer } from './verdict.ts';

/**
 * The cells of one standard together: a proven No against a proven Yes depends; a No alone is a No; otherwise the worst.
 * @returns not measured, of no cells
 */
export function rollUpCells(answers: readonly Answer[]): Answer {
  const has = (verdict: Answer['verdict']): boolean => answers.some((answer) => answer.verdict === verdict);
  if (has('no')) return { verdict: has('yes') ? 'depends' : 'no' };
  return worstOf(answers) ?? { verdict: 'not-measured' };
}
