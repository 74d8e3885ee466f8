import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock held by this process. */
export interface Lock {
  release(): void;
}

/** Takes a lock file that no living process holds. A lock left by one that has ended is taken over. */
export function tryLock(file: string): Lock | { readonly heldBy: number } {
  mkdirSync(dirname(file), { recursive: true });
  // Linked into its place whole: another process never reads half of it.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, nameOf(process.pid));
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return {
          release: () => {
            rmSync(file, { force: true });
          },
        };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = holderOf(file);
      if (holder !== undefined) return { heldBy: holder };
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Waits for a lock that another process holds for a short time. */
export async function waitForLock(file: string): Promise<Lock> {
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @returns the living process that holds a lock; undefined where it has ended, or the lock is gone */
function holderOf(file: string): number | undefined {
  try {
    const name = readFileSync(file, 'utf8');
    const pid = Number(name.split(' ')[0]);
    return isAlive(pid) && name === nameOf(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A process by number and start: numbers are given again, most of all in containers. */
function nameOf(pid: number): string {
  try {
    const facts = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The 22nd field; the second is a name in brackets that may hold blanks (proc_pid_stat(5)).
    return `${String(pid)} ${facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return `${String(pid)} `;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
