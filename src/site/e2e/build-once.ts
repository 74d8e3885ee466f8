import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { baseDay } from '../../testing/base-playbook.ts';
import { hostilePlaybook } from '../../testing/hostile-playbook.ts';
import { playbookOnDisk } from '../../testing/playbook-on-disk.ts';
import { runWaymark } from '../../testing/run-waymark.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the sites that the tests look at. */
    readonly sites: Readonly<Record<SiteName, string>>;
  }
}

/** The example at the top of its host, the example below a path, a playbook that is very different, and one full of texts that look like code. */
export type SiteName = 'example' | 'below' | 'library' | 'hostile';

const product = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds every site once, by the command that people use. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-sites-'));
  const at = (name: SiteName): string => join(folder, name);
  const hostile = playbookOnDisk(hostilePlaybook().files);
  // One after another where they leave pages in one folder.
  const example = build('--root', product, '--out', at('example'), '--base', '/');
  await Promise.all([
    example.then(() => build('--root', product, '--out', at('below'), '--base', '/play/book/')),
    build('--root', join(product, 'src/testing/library'), '--out', at('library')),
    build('--root', hostile.root, '--out', at('hostile'), '--today', baseDay),
  ]);
  hostile.remove();
  provide('sites', {
    example: at('example'),
    below: at('below'),
    library: at('library'),
    hostile: at('hostile'),
  });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

async function build(...args: readonly string[]): Promise<void> {
  const { code, err } = await runWaymark(['build', ...args]);
  if (code !== 0) throw new Error(`The site does not build (${String(code)}):\n${err}`);
}
