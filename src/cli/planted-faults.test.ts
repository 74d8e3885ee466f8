import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openPlaybook, readPlaybook } from '../playbook.ts';
import { rules } from '../rules/index.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import type { Source } from '../sources/source.ts';
import { workingTree } from '../sources/working-tree.ts';
import { gitOnDisk } from '../testing/git-on-disk.ts';
import type { PlantedFault, Swap } from '../testing/plant-fault.ts';
import { plantedFaults } from '../testing/planted-faults.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../testing/playbook-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
}

/** A copy of the example with faults in it; `refused`: files in it that the system does not let be read, and its code for why. */
interface Copy {
  readonly root: string;
  readonly refused: ReadonlyMap<string, string>;
  /** The commit that its change begins from, where its rule asks for one. */
  readonly base: string | undefined;
}

const repository = join(import.meta.dirname, '..', '..');
const copies: PlaybookOnDisk[] = [];

// One at a time: all of them at the end are thousands of files in one breath.
afterEach(() => {
  for (const copy of copies.splice(0)) copy.remove();
});

function exampleWith(faults: readonly PlantedFault[]): Copy {
  const before = faults.flatMap((fault) => (fault.before ? [fault.before] : []));
  const disk = before.length > 0 ? gitOnDisk([]) : undefined;
  const copy = disk ?? playbookOnDisk();
  copies.push(copy);
  const { root } = copy;
  for (const folder of ['content', 'journeys'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  const refused = new Map<string, string>();
  const plantAll = (plants: readonly PlantedFault['plant'][]): void => {
    for (const [path, change] of plants.flatMap((plant) => Object.entries(plant)))
      plantOne(copy, refused, path, change);
  };
  plantAll(before);
  const base = disk?.commit('before');
  plantAll(faults.map(({ plant }) => plant));
  return { root, refused, base };
}

function plantOne(
  copy: PlaybookOnDisk,
  refused: Map<string, string>,
  path: string,
  change: PlantedFault['plant'][string],
): void {
  const { root } = copy;
  const isThere = existsSync(join(root, path));
  if (change === undefined || (typeof change === 'object' && ('old' in change || 'unreadable' in change)))
    expect(isThere, `${path} is a file of the example`).toBe(true);
  else expect(isThere, `${path} is a new file`).toBe(false);
  if (typeof change === 'object' && 'unreadable' in change) refused.set(join(root, path), change.unreadable);
  else if (typeof change === 'object' && 'old' in change) copy.write({ [path]: swapped(root, path, change) });
  else copy.write({ [path]: change });
}

function swapped(root: string, path: string, { old, by }: Swap): string {
  const pieces = readFileSync(join(root, path), 'utf8').split(old);
  expect(pieces, `${String(old)} stands once in ${path}`).toHaveLength(2);
  return pieces.join(by);
}

/** The finding that a fault must give in a copy that holds it. */
function findingOf(rule: string, { file, line }: PlantedFault, { root }: Copy): Omit<Told, 'severity'> {
  if (line === '') return { rule, file, line: 1 };
  const [before = '', ...after] = readFileSync(join(root, file), 'utf8').split(line);
  expect(after, `"${line}" stands once in ${file}`).toHaveLength(1);
  return { rule, file, line: before.split('\n').length };
}

async function openCopy({ root, refused, base }: Copy, today: string): Promise<readonly Told[]> {
  const tree = workingTree(root);
  const source: Source = {
    ...tree,
    read(path) {
      const code = refused.get(join(root, path));
      if (code !== undefined) throw Object.assign(new Error(path), { code });
      return tree.read(path);
    },
  };
  const before = base === undefined ? undefined : readPlaybook(commitSource(root, base));
  const opening = { today, before: before && (async () => (await before).playbook) };
  const { findings } = await openPlaybook(source, opening);
  return locateFindings(source, findings).map(({ rule, severity, at, span }) => ({
    rule,
    severity,
    file: at.file,
    line: span.line,
  }));
}

/** Runs the real command line over a copy, on a system that refuses what it has to. */
async function checkCopy({
  root,
  refused,
  base,
}: Copy): Promise<{ code: number | null; today: string; told: readonly Told[] }> {
  const system = join(root, 'system.cjs');
  writeFileSync(
    system,
    `const fs = require('node:fs');
const { readFileSync } = fs;
const refused = new Map(${JSON.stringify([...refused])});
fs.readFileSync = (path, ...more) => {
  if (refused.has(path)) throw Object.assign(new Error(path), { code: refused.get(path) });
  return readFileSync(path, ...more);
};
require('node:module').syncBuiltinESMExports();
`,
  );
  const env = { NODE_OPTIONS: `--require=${JSON.stringify(system)}` };
  const { code, out, err } = await runWaymark(
    ['check', '--json', '--root', root, ...(base === undefined ? [] : ['--base', base])],
    { env },
  );
  expect(err).toBe('');
  const { today, findings } = JSON.parse(out) as { today: string; findings: readonly Told[] };
  return { code, today, told: findings };
}

let untouched: Awaited<ReturnType<typeof checkCopy>>;

beforeAll(async () => {
  untouched = await checkCopy(exampleWith([]));
});

test('the example has no error, and its check exits with 0', () => {
  expect(untouched.told.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(untouched.code).toBe(0);
});

test('a fault is planted for each rule, and none without one', () => {
  expect(Object.keys(plantedFaults).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(rules.map(({ id }) => id))('%s is reported at the line of the example where it is broken', async (id) => {
  const fault = plantedFaults[id];
  if (!fault) throw new Error(`No fault is planted for ${id}.`);
  const inItsFile = expect.objectContaining({ rule: id, file: fault.file }) as unknown;
  expect(untouched.told, 'the fault stands in the example already').not.toContainEqual(inItsFile);
  const copy = exampleWith([fault]);
  expect(await openCopy(copy, untouched.today)).toContainEqual(expect.objectContaining(findingOf(id, fault, copy)));
});

const rows = Object.entries(plantedFaults);
const sideBySide = rows.filter(([, { alone }]) => !alone);
const alone = rows.filter(([, fault]) => fault.alone);

test.each([['side by side', sideBySide] as const, ...alone.map((row) => [`of ${row[0]} alone`, [row]] as const)])(
  'with the faults %s in it the check of the example exits with 1 and reports each at its line',
  async (_, planted) => {
    const copy = exampleWith(planted.map(([, fault]) => fault));
    const { code, told } = await checkCopy(copy);
    const unseen = planted
      .map(([id, fault]) => findingOf(id, fault, copy))
      .filter(
        ({ rule, file, line }) => !told.some((one) => one.rule === rule && one.file === file && one.line === line),
      );
    expect(unseen).toEqual([]);
    expect(code).toBe(1);
  },
);
