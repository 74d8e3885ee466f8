import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/**
 * Edits a file under `check --watch` again and again.
 * @returns milliseconds by the clock from each write to the end of its report
 */
export async function watchDelays(root: string, file: string, edits: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [main, 'check', '--watch', '--root', root], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await said(child.stderr, 'Watching.');
    // The watcher begins to look while the sentence is on its way.
    await setTimeout(2000);
    const delays: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const report = said(child.stdout, 'As of ');
      const start = performance.now();
      appendFileSync(join(root, file), `One sentence more, number ${String(edit)}.\n`);
      await report;
      delays.push(performance.now() - start);
      await setTimeout(500);
    }
    return delays;
  } finally {
    child.kill();
  }
}

/** Waits until a stream says these words; what it said before does not count. */
function said(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      if (!heard.includes(words)) return;
      stream.off('data', listen);
      stream.off('end', fail);
      resolve();
    };
    const fail = (): void => {
      reject(new Error(`check --watch ended before it said "${words}".`));
    };
    stream.on('data', listen);
    stream.once('end', fail);
  });
}
