import { fingerprintOf } from '../model/fingerprint.ts';
import type { LocatedFinding } from '../model/finding.ts';
import { fileInRepository } from './file-in-repository.ts';

const severities = { error: 'major', warning: 'minor', exception: 'info', advice: 'info' } as const;

/**
 * GitLab's Code Quality report: a JSON array, one object a finding, told apart by their fingerprints.
 * @param folder from the root of the repository to the playbook; `''` or ending in a slash
 */
export function toGitlab(findings: readonly LocatedFinding[], folder: string): string {
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const { rule, severity, message, hint, at, span } = finding;
    const own = fingerprintOf(finding);
    const times = seen.get(own) ?? 0;
    seen.set(own, times + 1);
    return {
      description: `${message} ${hint}`.toWellFormed(),
      check_name: rule,
      // Of two alike GitLab would show one.
      fingerprint: times === 0 ? own : `${own}-${String(times)}`,
      severity: severities[severity],
      location: {
        path: fileInRepository(folder, at.file).toWellFormed(),
        lines: { begin: span.line, end: span.endLine },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
