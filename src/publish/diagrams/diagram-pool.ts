import { diagramCache } from './diagram-cache.ts';
import { DrawingThread } from './drawing-thread.ts';
import { withId } from './kept-drawing.ts';

export interface DiagramPool {
  /**
   * Draws Mermaid `journey` text, or takes the drawing kept from before.
   * @throws Error saying why there is no drawing; show the journey as text then
   */
  readonly draw: (source: string, id: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface DiagramPoolOptions {
  readonly cacheDir: string;
  /** Where the code of the worker stands, for a caller whose own code was moved by a bundler. */
  readonly worker?: URL;
  /** Milliseconds that one diagram may take. */
  readonly timeLimit?: number;
}

const besideThis = new URL(import.meta.url.endsWith('.ts') ? './draw-worker.ts' : './draw-worker.js', import.meta.url);

/** Opens the place where diagrams are drawn: off the thread that renders pages, each content once. */
export function openDiagramPool({ cacheDir, worker = besideThis, timeLimit = 5000 }: DiagramPoolOptions): DiagramPool {
  const cache = diagramCache(cacheDir);
  const thread = new DrawingThread(worker, timeLimit);
  const underway = new Map<string, Promise<string>>();

  const drawOnce = async (key: string, source: string): Promise<string> => {
    try {
      const kept = await cache.find(key);
      if (kept !== undefined) return kept;
      const svg = await thread.draw(source);
      await cache.keep(key, svg);
      return svg;
    } finally {
      underway.delete(key);
    }
  };

  return {
    async draw(source, id) {
      const key = cache.keyOf(source);
      const drawing = underway.get(key) ?? drawOnce(key, source);
      underway.set(key, drawing);
      return withId(await drawing, id);
    },
    close: () => thread.close(),
  };
}
