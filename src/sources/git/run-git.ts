import { spawnSync } from 'node:child_process';

/**
 * Runs one plumbing command of git so that nothing in the repository's configuration starts a program,
 * no network is touched and no variable of the caller (a hook, say) leads it elsewhere.
 * @returns its output, or undefined where git is missing or says no
 */
export function runGit(folder: string, args: readonly string[]): Buffer | undefined {
  const result = spawnSync('git', [...guards, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return result.status === 0 ? result.stdout : undefined;
}

const guards = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'safe.bareRepository=explicit',
];

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}
