import { compare } from '../changes/compare.ts';
import { gate } from '../changes/gate.ts';
import { readPlaybook } from '../playbook.ts';
import { standardVerdicts } from '../reports/changes/standard-verdicts.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook } from './base-playbook.ts';
import { memorySource } from './memory-source.ts';

/** The base playbook before and after files are laid over it, compared, with all that a report is told with. */
export async function changedPlaybook(before: ExampleFiles, after: ExampleFiles) {
  const [was, is] = await Promise.all([
    readPlaybook(memorySource(basePlaybook, before)),
    readPlaybook(memorySource(basePlaybook, before, after)),
  ]);
  const both = { before: was.playbook, after: is.playbook };
  const changes = compare(both.before, both.after, new Set([...was.unreadable, ...is.unreadable]));
  const verdicts = standardVerdicts(both.before, both.after, baseDay);
  const gated = gate(changes, { ...both, today: baseDay, isKept: verdicts.isKept });
  return { changes, telling: { ...both, gate: gated, verdicts } };
}
