import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the sites that the tests look at. */
    readonly sites: Readonly<Record<SiteName, string>>;
  }
}

/** The example at the top of its host, the example below a path, and a playbook that is very different. */
export type SiteName = 'example' | 'below' | 'library';

const product = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds every site once, by the command that people use. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-sites-'));
  const sites = { example: join(folder, 'example'), below: join(folder, 'below'), library: join(folder, 'library') };
  build('--root', product, '--out', sites.example, '--base', '/');
  build('--root', product, '--out', sites.below, '--base', '/play/book/');
  build('--root', join(product, 'src/testing/library'), '--out', sites.library);
  provide('sites', sites);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

function build(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(product, 'src/cli/waymark.mjs'), 'build', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site does not build (${String(status)}):\n${stderr}`);
}
