import type { Finding } from '../model/finding.ts';

const order: readonly Finding['severity'][] = ['error', 'warning', 'exception', 'advice'];

/** @returns findings, the worst first, otherwise in their order */
export function worstFirst<F extends Pick<Finding, 'severity'>>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
