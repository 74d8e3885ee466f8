import type { Change, Changes } from '../../changes/change.ts';
import { wrap, wrapInset } from '../wrap.ts';
import { capLines, sayAll, sayApproval, type Telling } from './say-changes.ts';
import { sayMissing } from './say-missing.ts';
import { sayToBe, sayToCustomer } from './say-to-customer.ts';

interface Printed extends Telling {
  readonly width: number;
}

/**
 * What a change means, for people: what it does to the customer, how many changes it is, then every change with what the counts say of it and who must
 * approve it, worst first; the cap and the focus; what is missing.
 */
export function tellChanges(changes: Changes, telling: Printed): readonly string[] {
  const { width, toBe } = telling;
  const missing = sayMissing(changes, telling);
  return [
    ...(toBe ? wrap(`${sayToBe(toBe)}:`, width) : []),
    ...wrap(sayToCustomer(changes, { ...telling, toBe: undefined }), width),
    ...(changes.changes.length === 0 ? [] : wrap(sayAll(changes), width)),
    ...changes.changes.flatMap((change) => ['', ...tellChange(change, telling)]),
    ...tellCap(changes, telling),
    ...(missing.length === 0 ? [] : ['', 'Missing']),
    ...missing.flatMap((sentence) => wrapInset(sentence, width)),
  ];
}

function tellChange(change: Change, telling: Printed): readonly string[] {
  const { width, verdicts } = telling;
  const verdict = change.class === 'editorial' ? undefined : verdicts.tell(change);
  return [
    ...wrap(change.sentence, width),
    ...(verdict === undefined ? [] : wrapInset(`Kept so far? ${verdict}`, width)),
    ...(change.approvalBy.length === 0 ? [] : wrapInset(`Approval: ${sayApproval(change, telling)}`, width)),
  ];
}

function tellCap(changes: Changes, telling: Printed): readonly string[] {
  const lines = capLines(changes, telling);
  if (lines.length === 0) return [];
  const { after, width } = telling;
  return [
    '',
    `Moments of truth, of ${String(after.settings.cap)} at most`,
    ...lines.flatMap((line) => wrapInset(line, width)),
  ];
}
