import type { Forge } from '../formats/codeowners-pattern.ts';

/** Who is asked for a file: on GitHub one group of owners; on GitLab one for each section, under its heading. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/**
 * Reads CODEOWNERS as the forge documents it, apart from the code that writes it: comments, escapes, anchors, folders, and the
 * last line that matches wins, in each section of GitLab by itself.
 * @param path of a file, from the top of the repository
 */
export function whoIsAsked(text: string, forge: Forge, path: string): Asked {
  const asked: Record<string, readonly string[]> = {};
  let section = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (forge === 'gitlab' && /^\^?\[[^\]]+\]$/.test(line)) {
      section = line;
      continue;
    }
    const [pattern = '', ...owners] = line.split(/(?<!\\)\s+/);
    if (matcherOf(pattern, forge).test(path)) asked[section] = owners;
  }
  return asked;
}

/** Of both forges' patterns what they share, and where they part: GitHub reads no sets, and calls `#` a comment anywhere. */
function matcherOf(pattern: string, forge: Forge): RegExp {
  if (pattern.startsWith('!')) throw new Error(`a pattern that begins with "!" names no files: ${pattern}`);
  if (forge === 'github' && /[#[\]]/.test(pattern)) throw new Error(`GitHub does not read ${pattern}`);
  const tokens = pattern.match(/\\.|\*\*|\[[^\]]*\]|./gsu) ?? [];
  const source = tokens.map((token) => {
    if (token.startsWith('\\')) return token.slice(1).replace(/[$()*+.?|{}^[\]]/, '\\$&');
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1 && token.startsWith('[')) return token;
    return token.replace(/[$()+.|{}^[\]]/, '\\$&');
  });
  const anchored = pattern.startsWith('/') ? source.slice(1) : ['(?:.*/)?', ...source];
  // A folder's slash means all below it; on GitHub a name without one may be a folder too.
  const rest = pattern.endsWith('/') ? '.+' : forge === 'github' ? '(?:/.+)?' : '';
  return new RegExp(`^${anchored.join('')}${rest}$`, 'su');
}
