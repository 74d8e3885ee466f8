import { Worker } from 'node:worker_threads';
import type { Answer } from './draw-worker.ts';

const startLimit = 60_000;

/**
 * A thread that draws one diagram after the other while pages render. It starts with the first diagram; one that takes
 * too long, or ends the thread, is given up alone: the next one gets a new thread.
 */
export class DrawingThread {
  readonly #script: URL;
  readonly #timeLimit: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(script: URL, timeLimit: number) {
    this.#script = script;
    this.#timeLimit = timeLimit;
  }

  draw(source: string): Promise<string> {
    const drawn = this.#last.then(() => this.#drawNow(source));
    this.#last = drawn.catch(() => undefined);
    return drawn;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #drawNow(source: string): Promise<string> {
    const worker = this.#worker ?? (await this.#start());
    worker.ref();
    try {
      const answer = await this.#ask(worker, this.#timeLimit, source);
      if ('svg' in answer) return answer.svg;
      throw new Error('error' in answer ? answer.error : 'The thread that draws diagrams gave no drawing.');
    } finally {
      // An idle thread does not keep the program from ending.
      worker.unref();
    }
  }

  async #start(): Promise<Worker> {
    if (this.#closed) throw new Error('The diagram was not drawn: the drawing of diagrams had ended.');
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    // Without a listener, a thread that breaks while idle would end the whole program.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    await this.#ask(worker, startLimit);
    return worker;
  }

  /** Waits for the next answer; without one in time, or when the thread ends, the thread is given up. */
  async #ask(worker: Worker, limit: number, source?: string): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const fail = (reason: string): void => reject(new Error(`The diagram was not drawn: ${reason}`));
    const late = (): void => fail(`it took longer than ${limit / 1000} s. Draw fewer stops in it.`);
    // An answer that came while pages kept this thread busy is read before the clock is believed.
    const clock = setTimeout(() => setImmediate(late), limit);
    const ended = (): void => fail('the thread that draws it ended.');
    const broken = (error: Error): void => fail(`${error.message}.`);
    worker.once('message', resolve).once('error', broken).once('exit', ended);
    if (source !== undefined) worker.postMessage(source);
    try {
      return await promise;
    } catch (error) {
      await worker.terminate();
      throw error;
    } finally {
      clearTimeout(clock);
      worker.off('message', resolve).off('error', broken).off('exit', ended);
    }
  }
}
