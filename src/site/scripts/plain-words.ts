/** Quotation marks, accents and capitals make no difference to somebody who types in a hurry. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f“”"]/g, '')
    .replace(/[’']/g, "'")
    .toLowerCase();
}

/** @returns every word of a text, plain */
export function wordsIn(text: string): readonly string[] {
  return plainWords(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
}
