import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExampleFiles } from '../rules/rule.ts';

/** A playbook in a temporary folder of its own. */
export interface PlaybookOnDisk {
  readonly root: string;
  /** Lays files over it; undefined takes one away. */
  write(files: ExampleFiles): void;
  remove(): void;
}

export function playbookOnDisk(...layers: readonly ExampleFiles[]): PlaybookOnDisk {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'playbook-'));
  const write = (files: ExampleFiles): void => {
    for (const [path, file] of Object.entries(files)) {
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true });
      if (typeof file === 'string') writeFileSync(target, file);
      else if (file && 'bytes' in file) writeFileSync(target, Uint8Array.from(file.bytes));
      else if (file && 'symlink' in file) symlinkSync(file.symlink, target);
    }
  };
  for (const layer of layers) write(layer);
  return {
    root,
    write,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
