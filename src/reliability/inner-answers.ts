import type { Journey } from '../model/playbook.ts';
import { worstOf, type Answer } from './verdict.ts';

/** The two answers of a whole. */
export interface Answers {
  readonly reliable: Answer;
  readonly consistent: Answer;
}

/**
 * Carries the answers of journeys to those of which they are a stage, until nobody's is better than that of a part: through
 * any number of journeys, and round a circle of them too, in which each is then as bad as the worst.
 * @param own by id, what each journey answers without the journeys inside it; undefined of one that has nothing else
 * @returns by id, what each answers with them
 */
export function answersWithInner(
  journeys: ReadonlyMap<string, Journey>,
  own: ReadonlyMap<string, Answers | undefined>,
): ReadonlyMap<string, Answers> {
  const answers = new Map(own);
  const wholes = new Map<string, Set<string>>();
  for (const { id, stages } of journeys.values())
    for (const { inner } of stages)
      if (inner && journeys.has(inner.id)) wholes.set(inner.id, (wholes.get(inner.id) ?? new Set()).add(id));
  const changed = [...journeys.keys()];
  for (let id = changed.pop(); id !== undefined; id = changed.pop()) {
    const part = answers.get(id);
    for (const whole of part ? (wholes.get(id) ?? []) : []) {
      const before = answers.get(whole);
      const after = worseOf(before, part);
      if (after === before) continue;
      answers.set(whole, after);
      changed.push(whole);
    }
  }
  const nothing: Answers = { reliable: { verdict: 'not-measured' }, consistent: { verdict: 'not-measured' } };
  return new Map([...answers].map(([id, said]) => [id, said ?? nothing]));
}

/** @returns the first itself where the second is no worse */
function worseOf(one: Answers | undefined, other: Answers | undefined): Answers | undefined {
  if (!one || !other) return one ?? other;
  const both = {
    reliable: worstOf([one.reliable, other.reliable]) ?? one.reliable,
    consistent: worstOf([one.consistent, other.consistent]) ?? one.consistent,
  };
  const same = (a: Answer, b: Answer): boolean => a.verdict === b.verdict && a.leans === b.leans;
  return same(both.reliable, one.reliable) && same(both.consistent, one.consistent) ? one : both;
}
