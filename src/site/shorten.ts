/** @returns words that are no longer than asked, cut where a part of the sentence ends, else between two words; without the stop at their end */
export function shorten(words: string, most: number): string {
  const bare = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
  if (bare.length <= most) return bare;
  const cut = bare.slice(0, most);
  const part = Math.max(...[', ', '; ', ': ', ' – '].map((sign) => cut.lastIndexOf(sign)));
  const end = part > most / 2 ? part : cut.lastIndexOf(' ');
  const whole = end > 0 ? cut.slice(0, end) : cut;
  return `${whole.replace(/[\s,;:.–-]+$/, '')} …`;
}
