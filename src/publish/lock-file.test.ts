import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryLock } from './lock-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Another process tries to take the lock, and just as it has read who holds it, we take it over. */
const overtaken = (lock: string, ours: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const read = fs.readFileSync;
  let left = 1;
  fs.readFileSync = (file, ...how) => {
    if (file !== ${JSON.stringify(lock)} || left-- !== 1) return read(file, ...how);
    try {
      return read(file, ...how);
    } finally {
      fs.rmSync(file, { force: true });
      fs.linkSync(${JSON.stringify(ours)}, file);
    }
  };
  // Whoever has the lock has released it before it is read.
  if (process.argv.includes('released')) {
    const link = fs.linkSync;
    let tries = 1;
    fs.linkSync = (from, to) => {
      try {
        link(from, to);
      } finally {
        if (to === ${JSON.stringify(lock)} && tries-- === 1) fs.rmSync(to);
      }
    };
  }
  syncBuiltinESMExports();
  const { tryLock } = await import(${JSON.stringify(new URL('./lock-file.ts', import.meta.url).href)});
  console.log(JSON.stringify(tryLock(${JSON.stringify(lock)})));`;

test.each(['left by a process that has ended', 'released'])(
  'a lock that was %s and is taken by another a moment later is not taken from that one',
  (how) => {
    const [lock, ours] = [join(folder, 'lock'), join(folder, 'ours')];
    expect(tryLock(ours)).toHaveProperty('release');
    // No process has such a number.
    writeFileSync(lock, '999999999 1');
    const argv = ['--input-type=module', '-e', overtaken(lock, ours), '--', how];
    const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect(stdout, stderr).toBe(`${JSON.stringify({ heldBy: process.pid })}\n`);
    expect(readFileSync(lock, 'utf8')).toBe(readFileSync(ours, 'utf8'));
    expect(readdirSync(folder).sort()).toEqual(['lock', 'ours']);
  },
);
