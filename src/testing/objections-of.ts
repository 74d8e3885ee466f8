import type { Finding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook } from './base-playbook.ts';
import { memorySource } from './memory-source.ts';

/** @returns what one rule finds in the base playbook with these files laid over it */
export async function objectionsOf(
  rule: string,
  files: ExampleFiles,
  today: string = baseDay,
): Promise<readonly Finding[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, files), { today });
  return findings.filter((finding) => finding.rule === rule);
}
