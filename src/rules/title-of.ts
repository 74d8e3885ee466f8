import type { Playbook } from '../model/playbook.ts';
import { readReference } from '../schema/reference.ts';

/** @returns the title of the entry that a link comes from; `from` is `kind/id`, or `playbook` for its own page */
export function titleOf(from: string, playbook: Playbook): string {
  const reference = readReference(from);
  if (!reference) return playbook.settings.organisation;
  return playbook.find(reference.kind, reference.id)?.title ?? reference.id;
}
