import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMeasurements, type ImportResult } from '../intake/import-measurements.ts';
import type { Cover } from '../intake/tally.ts';
import type { Finding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import { workingTree } from '../sources/working-tree.ts';
import { baseDay, basePlaybook } from './base-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from './playbook-on-disk.ts';

interface Importing {
  readonly csv: string | Uint8Array;
  readonly map?: string;
  readonly source?: string;
  readonly replace?: boolean;
  readonly cover?: Cover;
  readonly today?: string;
}

/** The base playbook on disk, and imports into it. */
export interface ImportOnDisk {
  readonly disk: PlaybookOnDisk;
  run(importing: Importing): Promise<ImportResult>;
  /** The files of a source, by name. */
  files(source?: string): Readonly<Record<string, string>>;
  check(): Promise<readonly Finding[]>;
}

export function importOnDisk(): ImportOnDisk {
  const disk = playbookOnDisk(basePlaybook);
  const { root } = disk;
  const open = (today: string) => openPlaybook(workingTree(root), { today });
  return {
    disk,
    async run({ csv, map, source = 'clock', replace = false, cover = {}, today = baseDay }) {
      disk.write({
        'theirs.csv': typeof csv === 'string' ? csv : { bytes: [...csv] },
        'map.yaml': map,
      });
      const { playbook } = await open(today);
      const given = { root, playbook, today, cwd: root, file: 'theirs.csv', source, replace, cover };
      return importMeasurements({ ...given, map: map === undefined ? undefined : 'map.yaml' });
    },
    files(source = 'clock') {
      const folder = join(root, 'content/measurements', source);
      const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
      return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    },
    check: async () => (await open(baseDay)).findings,
  };
}

/** @returns the faults of an import in short: line and column, rule, and what is said */
export function told(result: ImportResult): readonly string[] {
  if (!('findings' in result)) return [];
  return result.findings.map(
    ({ span, rule, message }) => `${String(span.line)}:${String(span.column)} ${rule} ${message}`,
  );
}
