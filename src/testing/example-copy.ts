import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const product = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the example playbook in a folder of its own, to be edited. */
export interface ExampleCopy {
  readonly root: string;
  read(path: string): string;
  /** @throws where the text to be replaced is not there exactly once */
  replace(path: string, before: string, after: string): void;
  remove(): void;
}

export function copyExample(): ExampleCopy {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'example-'));
  for (const folder of ['content', 'journeys', 'public'])
    cpSync(join(product, folder), join(root, folder), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return {
    root,
    read,
    replace(path, before, after) {
      const text = read(path);
      if (text.split(before).length !== 2) throw new Error(`${path} does not hold "${before}" once`);
      writeFileSync(
        join(root, path),
        text.replace(before, () => after),
      );
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
