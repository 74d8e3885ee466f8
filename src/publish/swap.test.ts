import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkFolder } from './work-folder.ts';

/** Builds a site of two files and swaps it in, but the machine stops at the call of the file system that is named by its number. */
const dying = (root: string, out: string, call: number): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { join } from 'node:path';
  let left = ${String(call)};
  for (const name of ['renameSync', 'rmSync', 'mkdirSync', 'writeFileSync', 'linkSync']) {
    const real = fs[name];
    fs[name] = (...given) => {
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      left -= 1;
      return real(...given);
    };
  }
  syncBuiltinESMExports();
  const { openWorkFolder } = await import(${JSON.stringify(new URL('./work-folder.ts', import.meta.url).href)});
  const work = openWorkFolder(${JSON.stringify(root)}, ${JSON.stringify(out)});
  for (const file of ['index.html', 'build.json']) fs.writeFileSync(join(work.staging, file), '{"waymark": "new"}');
  work.swap();
  work.close();
  console.log('ended');`;

function site(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  for (const file of ['index.html', 'build.json']) writeFileSync(join(place, file), `{"waymark": "${words}"}`);
}

const versionsIn = (place: string): readonly string[] => [
  ...new Set(readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'))),
];

test('wherever a build is cut off, the served site is wholly old or wholly new, at the latest with the next run', () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'swap-'));
  const seen = new Set<string>();
  try {
    for (let call = 0, ended = false; !ended; call += 1) {
      expect(call).toBeLessThan(40);
      const root = join(folder, `playbook-${String(call)}`);
      const out = join(root, 'dist');
      mkdirSync(root);
      site(out, 'old');
      const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', dying(root, out, call)], {
        encoding: 'utf8',
      });
      ended = stdout === 'ended\n';
      expect(ended || signal === 'SIGKILL').toBe(true);
      if (!existsSync(out)) seen.add('absent');
      openWorkFolder(root, out).close();
      expect(versionsIn(out)).toHaveLength(1);
      expect(readdirSync(out)).toHaveLength(2);
      seen.add(versionsIn(out)[0] ?? '');
      for (const name of ['staging', 'lock']) expect(existsSync(join(root, '.waymark', 'dist', name))).toBe(false);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(seen).toEqual(new Set(['{"waymark": "old"}', '{"waymark": "new"}', 'absent']));
});
