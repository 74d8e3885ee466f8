/** Settings of a run, before those of the repository: none of them starts a program. */
export const guards: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'advice.graftFileDeprecated=false',
];

/** The environment without whatever leads git elsewhere: a hook's variables, replacements, grafts, a network. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // An older git knows nothing of the line above; with no way to talk, it cannot start the program of a remote either.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    // The same by another way: a file that gives a commit other parents.
    GIT_GRAFT_FILE: '/dev/null',
  };
}
