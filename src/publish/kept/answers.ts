import type { Following } from './follow.ts';
import type { KeptIndex, KeptPage } from './kept-index.ts';
import type { Reads } from './reads.ts';

/**
 * Asks all questions of an earlier build again, under their old numbers.
 * @returns by number, whether the answer is the same today
 */
export function askAgain(
  { answers }: KeptIndex,
  { answerNow }: Pick<Following, 'answerNow'>,
  reads: Reads,
): Uint8Array {
  const same: number[] = [];
  for (const [part, asked] of answers) {
    for (let index = 0; index < asked.length; index += 2) {
      const ask = asked[index] ?? '';
      const now = answerNow(part, ask);
      reads.numberOf(part, ask, () => now ?? '');
      same.push(now === asked[index + 1] ? 1 : 0);
    }
  }
  return Uint8Array.from(same);
}

/** @returns the questions that pages rest on, with their answers, numbered anew in the order in which they are written down */
export function answersOf(reads: Reads, pages: ReadonlyMap<string, KeptPage>): Pick<KeptIndex, 'answers' | 'pages'> {
  const used = new Uint8Array(reads.questions.length);
  for (const { asked } of pages.values()) for (const number of asked) used[number] = 1;
  const byPart = new Map<string, number[]>();
  for (const [number, { part }] of reads.questions.entries()) {
    if (used[number] !== 1) continue;
    const numbers = byPart.get(part);
    if (numbers) numbers.push(number);
    else byPart.set(part, [number]);
  }
  const anew = new Uint32Array(reads.questions.length);
  let next = 0;
  for (const numbers of byPart.values()) for (const number of numbers) anew[number] = next++;
  return {
    answers: [...byPart].map(([part, numbers]) => [
      part,
      numbers.flatMap((number) => [reads.questions[number]?.ask ?? '', reads.answers[number] ?? '']),
    ]),
    pages: new Map(
      [...pages].map(([key, page]) => [key, { ...page, asked: page.asked.map((number) => anew[number] ?? 0) }]),
    ),
  };
}
