import type { Playbook } from '../model/playbook.ts';
import { matchEntries } from './match-entries.ts';

/** @returns the newer name of what is called otherwise now: `kind/id` to `kind/id`, and the bare id to the bare id */
export function renamesIn(before: Playbook, after: Playbook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, before: old, after: now } of matchEntries(before, after).pairs) {
    if (!old || !now || old.id === now.id) continue;
    names.set(`${kind}/${old.id}`, `${kind}/${now.id}`);
    names.set(old.id, now.id);
  }
  return names;
}
