import { entryOf } from './entry-of.ts';
import type { Finding } from './finding.ts';
import { namesNothingHidden } from './names-nothing-hidden.ts';
import type { Playbook } from './playbook.ts';

/** Their words may repeat what identifies a person or opens a door, so others are told the rule and not the text. */
const untold: ReadonlySet<string> = new Set(['personal-data-like', 'secret-like']);

/**
 * @returns whether others than the author may be told what a rule found, on a page or on the forge: it is about nothing
 * that is hidden and names nothing that is, and repeats nothing that must not be read
 */
export function tellable(playbook: Playbook): (finding: Finding) => boolean {
  const mayTell = namesNothingHidden(playbook);
  return (finding) =>
    !untold.has(finding.rule) &&
    entryOf(playbook, finding)?.status !== 'hidden' &&
    mayTell(`${finding.message} ${finding.hint}`);
}
