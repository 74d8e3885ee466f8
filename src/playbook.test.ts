import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPlaybook, type Judgement } from './playbook.ts';
import type { KnownReadings } from './sources/read-entries.ts';
import { workingTree } from './sources/working-tree.ts';

const today = '2026-11-20';
/** Nothing would say this but a memory. */
const remembered: Omit<Judgement, 'around'> = { today, findings: [], notRun: ['remembered'] };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-opened-'));
  mkdirSync(join(root, 'content/teams'), { recursive: true });
  writeFileSync(join(root, 'content/teams/care.yaml'), 'name: Care\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

async function openAgain(change: () => void, day = today): Promise<readonly string[]> {
  const known: KnownReadings = new Map();
  const { around } = await openPlaybook(workingTree(root), { today, known });
  change();
  return (await openPlaybook(workingTree(root), { today: day, known, judged: { ...remembered, around } })).notRun;
}

test('where no file changed and the day is the same, the last judgement stands', async () => {
  expect(await openAgain(() => undefined)).toEqual(['remembered']);
});

test.each<[string, () => void]>([
  [
    'is changed',
    () => {
      writeFileSync(join(root, 'content/teams/care.yaml'), 'name: Caring\n');
    },
  ],
  [
    'is new',
    () => {
      writeFileSync(join(root, 'content/teams/digital.yaml'), 'name: Digital\n');
    },
  ],
  [
    'is gone',
    () => {
      rmSync(join(root, 'content/teams/care.yaml'));
    },
  ],
  [
    'of ours around it is new',
    () => {
      writeFileSync(join(root, 'CODEOWNERS'), '# begin waymark\n# end waymark\n');
    },
  ],
])('where a file %s, it is judged anew', async (_, change) => {
  expect(await openAgain(change)).not.toContain('remembered');
});

test('on another day it is judged anew', async () => {
  expect(await openAgain(() => undefined, '2026-11-21')).not.toContain('remembered');
});

test('where somebody asks what was before, the last judgement does not stand: it was made without', async () => {
  const known: KnownReadings = new Map();
  const first = await openPlaybook(workingTree(root), { today, known });
  expect(first.notRun).toContain('debts-only-fall');
  const before = () => Promise.resolve(first.playbook);
  const judged = { ...remembered, around: first.around };
  const { notRun } = await openPlaybook(workingTree(root), { today, known, judged, before });
  expect(notRun).not.toContain('remembered');
  expect(notRun).not.toContain('debts-only-fall');
});
