import { parentPort } from 'node:worker_threads';
import { drawJourney } from './draw.ts';
import { keptId } from './kept-drawing.ts';

/** What the worker says: that it is ready to draw, then to each source the drawing, or why there is none. */
export type Answer = { readonly ready: true } | { readonly svg: string } | { readonly error: string };

const answer = (words: Answer): void => parentPort?.postMessage(words);

parentPort?.on('message', (source: string) => {
  drawJourney(source, keptId).then(
    (svg) => answer({ svg }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});

// Loading takes longer than a hundred drawings: a first one, before the clock of any runs.
await drawJourney('journey\n  A: 1: B\n', keptId);
answer({ ready: true });
