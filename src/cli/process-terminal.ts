import type { Terminal } from './command.ts';

/** The terminal of this process. Output to a pipe that closes early (`| head`) ends the command quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
    });
  }
  const stopped = new Promise<void>((resolve) => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      process.once(signal, () => {
        resolve();
        process.exitCode = code;
        // A command that does not end by itself is ended.
        setTimeout(() => process.exit(code), 1500).unref();
      });
    }
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: watched(stdout) && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    width: watched(stdout) ? Math.min(stdout.columns, 110) : 100,
    live: watched(stderr),
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    stopped,
  };
}

/** A pipe has no `isTTY` at all, whatever its type says. */
function watched(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}
