import { expect, test } from 'vitest';
import { resolve } from '../model/resolve.ts';
import { fileSymlink } from './file-symlink.ts';

test('a pipe among the files is named as what it is', () => {
  const playbook = resolve({ entries: [], measurements: [], unreadable: new Set() });
  const troubles = [{ type: 'special', file: 'content/teams/bar.yaml' } as const];
  const objections = [...fileSymlink.check({ playbook, today: '2026-11-20', troubles, rules: [] })];
  expect(objections.map(({ message }) => message)).toEqual([
    'content/teams/bar.yaml is a pipe, socket or device, and was not read.',
  ]);
});
