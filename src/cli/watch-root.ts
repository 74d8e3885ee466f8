import { join } from 'node:path';

/** What happens while a playbook is watched. */
export interface Watching {
  /** Changes are seen from now on. */
  readonly ready: () => void;
  /** A file of the playbook changed; one call at a time. */
  readonly changed: () => Promise<void>;
}

/** Watches the files of a playbook until `stopped`. */
export async function watchRoot(root: string, stopped: Promise<void>, { ready, changed }: Watching): Promise<void> {
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
  watcher.once('ready', ready);
  await stopped;
  await watcher.close();
  await running;
}
