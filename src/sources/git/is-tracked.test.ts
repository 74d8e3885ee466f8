import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTracked } from './is-tracked.ts';

let root = '';
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'tracked-'));
  mkdirSync(join(root, '.waymark/pages'), { recursive: true });
  writeFileSync(join(root, '.waymark/pages/index'), 'x');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a folder is tracked from when a file in it is added, and not where there is no repository', () => {
  expect(isTracked(root, '.waymark')).toBe(false);
  git('init', '--quiet');
  expect(isTracked(root, '.waymark')).toBe(false);
  git('add', '.');
  expect(isTracked(root, '.waymark')).toBe(true);
  expect(isTracked(root, '.way')).toBe(false);
});
