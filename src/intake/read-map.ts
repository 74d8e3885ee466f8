import { readFileSync } from 'node:fs';
import type { Finding, LocatedFinding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Trouble } from '../model/trouble.ts';
import { judge } from '../rules/judge.ts';
import { mapFile } from '../schema/kinds.ts';
import type { MeasurementMap } from '../schema/measurement-map.ts';
import { inspectBytes } from '../sources/inspect-bytes.ts';
import { inspectText } from '../sources/inspect-text.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { readShape } from '../sources/read-shape.ts';

export interface ReadMap {
  readonly map?: MeasurementMap;
  readonly bytes: Uint8Array;
  /** What `check` would say of the file. */
  readonly findings: readonly LocatedFinding[];
}

/**
 * Reads a map wherever it lies, and judges it as `check` does.
 * @param file how it is called in the findings
 */
export function readMap(path: string, file: string, playbook: Playbook, today: string): ReadMap {
  const bytes = readFileSync(path);
  const inspected = inspectBytes(file, bytes);
  const reading = 'text' in inspected ? readShape(file, mapFile.schema, inspected.text) : undefined;
  const troubles: readonly Trouble[] = [
    ...(reading?.troubles ?? []),
    ...('text' in inspected ? inspectText(file, inspected.text) : inspected.troubles),
  ];
  const { findings } = judge({ playbook, today, troubles, supplies: ['files'] });
  const own = findings.filter(({ at }) => at.file === file);
  return { ...(reading?.data ? { map: reading.data } : {}), bytes, findings: locateInMap(bytes, own) };
}

/** Findings of a map, with their lines and columns. */
export function locateInMap(bytes: Uint8Array, findings: readonly Finding[]): readonly LocatedFinding[] {
  return locateFindings({ list: () => Promise.resolve([]), read: () => bytes }, findings);
}
