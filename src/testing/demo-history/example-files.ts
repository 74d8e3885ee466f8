import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './story.ts';

const product = fileURLToPath(new URL('../../../', import.meta.url));

/** The example playbook as it stands in this project. */
export function exampleFiles(): Files {
  const paths = ['content', 'journeys', 'public'].flatMap((folder) =>
    readdirSync(join(product, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  const files = paths.filter((path) => statSync(join(product, path)).isFile()).toSorted();
  return new Map(files.map((path) => [path, readFileSync(join(product, path), 'utf8')]));
}
