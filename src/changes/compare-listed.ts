import type { Difference } from './difference.ts';
import type { Told } from './told.ts';

/**
 * A list of words, each of which makes the entry weaker or stricter.
 * @param told `more`: what one entry more means
 */
export function* compareListed(
  before: readonly string[] = [],
  after: readonly string[] = [],
  { path, subject, word, more }: Told & { readonly more: 'weakened' | 'strengthened' },
): Generator<Difference> {
  const less = more === 'weakened' ? 'strengthened' : 'weakened';
  for (const words of new Set(before))
    if (!after.includes(words))
      yield { class: less, subject, path, before: words, detail: `no longer: ${word} “${words}”` };
  for (const words of new Set(after))
    if (!before.includes(words)) yield { class: more, subject, path, after: words, detail: `${word} “${words}”` };
}
