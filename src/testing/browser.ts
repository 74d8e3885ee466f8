import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How long a page may take, in milliseconds: only what hangs takes as long, also on a busy machine. */
export const patience = 120_000;

/**
 * Starts a Chrome or Chromium that is installed (`CHROME_PATH` first), else the one that comes as a package. The
 * package's own launch arguments are not used: they switch off the security that pages are tested for.
 * @param switches further arguments, for a browser that lacks something
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', ...switches];
  const executablePath = [env['CHROME_PATH'] ?? '', ...installed].find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args });
  const folder = await unpackedBrowser();
  const libraries = [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  });
}

/** Unpacks the packaged browser once: aside, then renamed, so that runs at the same time never see half of it. */
async function unpackedBrowser(): Promise<string> {
  const home = fileURLToPath(new URL('../../.waymark/', import.meta.url));
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = /"version": "([^"]+)"/.exec(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'))?.[1];
  const folder = join(home, `browser-${version ?? 'unknown'}`);
  if (existsSync(folder)) return folder;

  await mkdir(home, { recursive: true });
  const aside = await mkdtemp(join(home, 'browser-unpacking-'));
  try {
    await unpackInto(aside);
    await rename(aside, folder);
  } catch (error) {
    // Another run may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

async function unpackInto(folder: string): Promise<void> {
  // The package reads these when it is imported, and sets two of them for all programs started later.
  const touched = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = touched.map((name) => [name, env[name]] as const);
  Object.assign(env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(env, name);
      else env[name] = value;
    }
  }
  // The package's own file looks for fonts in places that exist only where it is usually run.
  const fonts =
    '<dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>';
  await writeFile(join(folder, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
}
