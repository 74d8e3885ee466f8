import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook } from './base-playbook.ts';
import { handOverPlaybook } from './hand-over-playbook.ts';
import { memorySource } from './memory-source.ts';

/** Opens the base playbook with files over it and hands it to the pages, with what the rules say of it. */
export async function toldPlaybook(...layers: readonly ExampleFiles[]) {
  const { playbook, findings } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  handOverPlaybook(playbook, findings);
  return { playbook, findings };
}
