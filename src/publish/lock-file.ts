import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock held by this process. */
export interface Lock {
  release(): void;
}

/** A lock that another living process holds. */
export interface HeldLock {
  readonly heldBy: number;
}

/** Takes a lock file that no living process holds. A lock left by one that has ended is taken over. */
export function tryLock(file: string): Lock | HeldLock {
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
      const name = nameIn(file);
      // Released meanwhile, and perhaps taken by yet another.
      if (name === undefined) continue;
      const pid = Number(name.split(' ')[0]);
      if (isHolder(pid, name)) return { heldBy: pid };
      const held = removeLeft(file, name, pid);
      if (held) return held;
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a lock that an ended process left. Of several that find it one at a time may do so, and each looks once more:
 * who came later would else remove the lock of who took it over.
 */
function removeLeft(file: string, name: string, pid: number): HeldLock | undefined {
  const turn = tryLock(`${file}.after-${String(pid)}`);
  if ('heldBy' in turn) return turn;
  if (nameIn(file) === name) rmSync(file);
  turn.release();
  return undefined;
}

/** Waits for a lock that another process holds for a short time. */
export async function waitForLock(file: string): Promise<Lock> {
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) return lock;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function nameIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the process lives that gave the name. One whose start cannot be told may be it. */
function isHolder(pid: number, name: string): boolean {
  if (!isAlive(pid)) return false;
  const today = nameOf(pid);
  return name === today || today.endsWith(' ');
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
