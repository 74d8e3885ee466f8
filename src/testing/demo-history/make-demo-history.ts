import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlaybook } from '../../playbook.ts';
import type { KnownReadings } from '../../sources/read-entries.ts';
import { chapters } from './chapters/index.ts';
import { pullOf, type Pull } from './commit-words.ts';
import { exampleFiles } from './example-files.ts';
import { forgeRecord } from './forge-lines.ts';
import { requiredOffices } from './required-offices.ts';
import { sourceOf } from './states-source.ts';
import { toldStates, type ToldChange } from './told-states.ts';
import { beginning, plainGit, writeCommits } from './write-commits.ts';

export interface DemoHistory {
  readonly dir: string;
  /** The commit at the end, whose playbook is the example. */
  readonly head: string;
  /** Changes told, each a pull request; the main branch has one commit more, the first. */
  readonly changes: number;
  /** The forge's record, which git does not see. */
  readonly forge: string;
}

/**
 * Makes a repository of the example playbook with two years behind it, and the forge's record of them. Same bytes and same
 * commits on every machine, as long as the example is the same.
 * @param dir a folder that is empty or not there yet
 */
export async function makeDemoHistory(dir: string): Promise<DemoHistory> {
  mkdirSync(dir, { recursive: true });
  if (readdirSync(dir).length > 0) throw new Error(`${dir} is not empty.`);
  const example = exampleFiles();
  const told = toldStates(example, chapters);
  plainGit(dir, ['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main']);
  mkdirSync(join(dir, '.git/info'), { recursive: true });
  appendFileSync(join(dir, '.git/info/exclude'), '/forge.jsonl\n/dist/\n.waymark/\n.astro/\n');
  const pulls = writeCommits(dir, told[0]?.before ?? example, numbered(told));
  plainGit(dir, ['reset', '--quiet', '--hard', 'main']);
  const forge = join(dir, 'forge.jsonl');
  const offices = await approvers(told);
  writeFileSync(forge, forgeRecord(pulls.map((pull, index) => ({ pull, offices: offices[index] ?? [] }))));
  return { dir, head: pulls.at(-1)?.merge ?? '', changes: pulls.length, forge };
}

function numbered(told: readonly ToldChange[]) {
  const pulls: (Pull & { readonly told: ToldChange })[] = [];
  let sameDay = 0;
  for (const [index, one] of told.entries()) {
    sameDay = told[index - 1]?.change.day === one.change.day ? sameDay + 1 : 0;
    const minutes = 47 * sameDay + ((index * 7) % 40);
    pulls.push({ ...pullOf(one.change, index + 1, minutes, pulls.at(-1)?.merged ?? beginning), told: one });
  }
  return pulls;
}

/** Who must approve what, asked of the two playbooks of each change. */
async function approvers(told: readonly ToldChange[]) {
  const known: KnownReadings = new Map();
  let before = await readPlaybook(sourceOf(told[0]?.before ?? new Map()), undefined, known);
  const offices = [];
  for (const { change, after } of told) {
    const next = await readPlaybook(sourceOf(after), undefined, known);
    offices.push(requiredOffices(change, { before: before.playbook, after: next.playbook }));
    before = next;
  }
  return offices;
}
