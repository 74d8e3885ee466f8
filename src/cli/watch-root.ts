import { join } from 'node:path';

/** Calls back whenever a file of the playbook changed, one call at a time, until `stopped`. */
export async function watchRoot(root: string, stopped: Promise<void>, changed: () => Promise<void>): Promise<void> {
  const { watch } = await import('chokidar');
  const watcher = watch([join(root, 'content'), join(root, 'journeys')], {
    ignoreInitial: true,
    followSymlinks: false,
  });
  let waiting = false;
  let running = Promise.resolve();
  watcher.on('all', () => {
    // Changes that come while a run waits its turn are seen by that run.
    if (waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      await changed();
    });
  });
  await stopped;
  await watcher.close();
  await running;
}
