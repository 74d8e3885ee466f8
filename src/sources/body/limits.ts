import type { BodyLimit } from '../../model/body.ts';

/** Lists in quotes in lists: what lies deeper is shown as written. */
export const deepest = 60;

export interface Excess {
  readonly of: BodyLimit;
  readonly count: number;
  readonly most: number;
}

// The parser is native code: it takes quadratic time on some inputs, and a deep nest of brackets overflows its stack,
// which ends the process. Each limit is far above what people write and several times below what hurts.
const always: readonly (readonly [BodyLimit, number, RegExp])[] = [
  ['colons', 1000, /(?<!:):{1,2}[\p{L}\p{N}]/gu],
  ['backticks', 3000, /`/g],
  ['nesting', 0, /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/gm],
];
const inTags: readonly (readonly [BodyLimit, number, RegExp])[] = [['brackets', 2000, /</g]];
const whereScriptMayStand: readonly (readonly [BodyLimit, number, RegExp])[] = [
  ['braces', 200, /\{/g],
  ['brackets', 1000, /[([{=]|\b(?:do|new|else|case|function|extends|await|yield)\b/g],
];
const mostCharacters = 50_000;
const mayHoldScript = /\{|^[ \t]*(?:import|export)\b/m;

/** @returns what a body has too much of to be handed to the parser, if anything */
export function excessOf(text: string, format: 'md' | 'mdx'): Excess | undefined {
  if (text.length > mostCharacters) return { of: 'characters', count: text.length, most: mostCharacters };
  const scripted = format === 'mdx' && mayHoldScript.test(text);
  const limits = [...always, ...(format === 'mdx' ? inTags : []), ...(scripted ? whereScriptMayStand : [])];
  for (const [of, most, pattern] of limits) {
    const count = countOf(pattern, text);
    if (count > most) return { of, count, most };
  }
  return undefined;
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
