/** The forges that read a CODEOWNERS file. */
export const forges = ['github', 'gitlab'] as const;
export type Forge = (typeof forges)[number];

/**
 * The pattern that means one path and nothing else.
 *
 * GitHub ("About code owners", CODEOWNERS syntax): patterns are those of a gitignore file, where a leading slash anchors, a
 * trailing one means all below, and a backslash takes the meaning from `*`, `?` and a space. It does not read `[ ]`, and it
 * does not promise that any `#` is part of a path, so that a path with one of these has no pattern.
 *
 * GitLab ("CODEOWNERS syntax"): a backslash before a space and before `#`; the rest is Ruby's `File.fnmatch` with
 * FNM_DOTMATCH and FNM_PATHNAME, where a backslash takes the meaning from `*`, `?`, `[` and `]`.
 *
 * A leading `!` or `[` is no danger on either, since each pattern begins with a slash.
 * @param path from the top of the repository, without a leading slash; a folder ends in a slash
 * @returns undefined where the forge has no way to write it
 */
export function toPattern(path: string, forge: Forge): string | undefined {
  // Blanks other than the space end a pattern, and what a backslash before a backslash means is said by neither.
  if (/[\\\p{Cc}\u2028\u2029]|(?! )\s/u.test(path)) return undefined;
  if (forge === 'github') return /[#[\]]/.test(path) ? undefined : `/${path.replaceAll(/[ *?]/g, '\\$&')}`;
  return `/${path.replaceAll(/[ #*?[\]]/g, '\\$&')}`;
}

/** @returns whether the forge can know a team by this handle: GitHub has no groups within groups */
export function isHandleOf(forge: Forge, handle: string): boolean {
  return forge === 'gitlab' || handle.split('/').length <= 2;
}
