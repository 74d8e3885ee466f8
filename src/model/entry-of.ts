import { readReference } from '../schema/reference.ts';
import type { Finding } from './finding.ts';
import type { AnyItem, Playbook } from './playbook.ts';

/** @returns the entry that a finding is about, where it is about one that can be read */
export function entryOf(playbook: Playbook, { entry }: Pick<Finding, 'entry'>): AnyItem | undefined {
  const reference = entry === undefined ? undefined : readReference(entry);
  return reference && playbook.find(reference.kind, reference.id);
}
