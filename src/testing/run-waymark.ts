import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../cli/waymark.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that starts the launcher; the one of the tests unless said. */
  readonly node?: string;
  readonly launcher?: string;
}

/** Starts the command line as a person would, as a process of its own. */
export function startWaymark(
  args: readonly string[],
  options: RunOptions = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended>; said(words: string): Promise<void> } {
  // What a pipeline that runs the tests says of itself is not what is tested.
  const { NODE_OPTIONS: _, FORCE_COLOR: __, GITHUB_ACTIONS: ___, GITLAB_CI: ____, ...env } = process.env;
  const child = spawn(options.node ?? process.execPath, [options.launcher ?? launcher, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const waiting: { readonly words: string; readonly done: () => void }[] = [];
  const heard = (): void => {
    for (const { words, done } of waiting) if (`${out}${err}`.includes(words)) done();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    heard();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, out, err });
    });
  });
  return {
    child,
    ended,
    said: (words) =>
      new Promise((done) => {
        waiting.push({ words, done });
        heard();
      }),
  };
}

export function runWaymark(args: readonly string[], options?: RunOptions): Promise<Ended> {
  return startWaymark(args, options).ended;
}
