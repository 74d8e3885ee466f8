import type { Trouble } from '../model/trouble.ts';

// Zero-width space, joiners, word joiner and its invisible kin, byte order mark inside a text, Mongolian vowel separator.
const unseen = /[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]/g;

/** What a joiner or a break without width may follow: an emoji, or a letter of a script that is written with them. */
const mayFollow =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]$/u;

/** Each begins with a sign that is quick to look for: nearly every text has none. */
const secrets = [
  [/A[KS]IA/, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, 'an access key'],
  [/-----BEGIN /, /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/g, 'a private key'],
  [
    /:\/\/[^\s/@]*@/,
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:[^\s/@"'<>]{1,200}@[\w-]/gi,
    'a password in an address',
  ],
] as const;

/** The most that is told of one file: more of the same help nobody. */
const most = 20;

/** What stands in a text that can be read all the same: characters that nobody sees, and what looks like a secret. */
export function inspectText(file: string, text: string): readonly Trouble[] {
  const troubles: Trouble[] = [];
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (isAtHome(text, character, index)) continue;
    troubles.push({ type: 'unseen', file, codePoint: character.charCodeAt(0), range: [index, index + 1] });
  }
  for (const [sign, pattern, looksLike] of secrets) {
    if (!sign.test(text)) continue;
    for (const { 0: found, index } of text.matchAll(pattern))
      troubles.push({ type: 'secret', file, looksLike, range: [index, index + found.length] });
  }
  return troubles.slice(0, most);
}

function isAtHome(text: string, character: string, index: number): boolean {
  return /[\u200B-\u200D]/.test(character) && mayFollow.test(text.slice(Math.max(0, index - 2), index));
}
