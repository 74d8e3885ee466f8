import type { Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { workingTree } from '../sources/working-tree.ts';

const needed = /^content\/(?:playbook\.yaml|teams\/.*)$/;

/** The settings and the teams of a playbook as it lies here: whoever tells its past needs no more of its present. */
export async function readNamedTeams(root: string): Promise<Playbook> {
  const source = workingTree(root);
  const files = (await source.list()).filter(({ path }) => needed.test(path));
  return (await readPlaybook({ ...source, list: () => Promise.resolve(files) })).playbook;
}
