/** Something that can be asked of a part of the model: a field (`.title`), its presence (`?title`), a call (`find["team","care"]`). */
export interface Question {
  readonly part: string;
  readonly ask: string;
}

/** Every question that pages asked, with its answer in words, each under a number. */
export class Reads {
  readonly questions: Question[] = [];
  readonly answers: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();

  /** @returns the number of a question; `answer` is asked for where it has none yet */
  numberOf(part: string, ask: string, answer: () => string): number {
    let asked = this.#numbers.get(part);
    if (!asked) {
      asked = new Map<string, number>();
      this.#numbers.set(part, asked);
    }
    let number = asked.get(ask);
    if (number === undefined) {
      number = this.questions.push({ part, ask }) - 1;
      this.answers.push(answer());
      asked.set(ask, number);
    }
    return number;
  }
}
