import { fingerprintOf } from '../model/fingerprint.ts';
import type { LocatedFinding, Span } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Rule } from '../rules/rule.ts';
import { spell } from './spell-json.ts';
import { fileInRepository } from './file-in-repository.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note', exception: 'note' } as const;

/**
 * SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), one run. A finding under a live waiver is a result that
 * is suppressed; fingerprints stay the same when text around a finding moves.
 * @param given the rules that were run, our version, and the folder from the root of the repository to the playbook
 */
export function toSarif(
  findings: readonly LocatedFinding[],
  given: { readonly rules: readonly Rule[]; readonly version: string; readonly folder: string },
): string {
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = given.rules.filter(({ id }) => used.has(id));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'Waymark', semanticVersion: given.version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ...(indexOf.has(finding.rule) ? { ruleIndex: indexOf.get(finding.rule) } : {}),
      level: levels[finding.severity],
      message: { text: `${finding.message} ${finding.hint}` },
      locations: [location(finding.at, finding.span, given.folder)],
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.map(({ at, span, message }, id) => ({
              id,
              message: { text: message },
              ...location(at, span, given.folder),
            })),
          }),
      partialFingerprints: { 'waymark/v1': fingerprintOf(finding) },
      ...(finding.waiver === undefined
        ? {}
        : { suppressions: [{ kind: 'external', status: 'accepted', justification: `waiver/${finding.waiver}` }] }),
    })),
  };
  return spell({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

function descriptor({ id, title, why, severity }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
  };
}

function location({ file }: Place, { line, column, endLine, endColumn }: Span, folder: string) {
  const uri = fileInRepository(folder, file).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}
