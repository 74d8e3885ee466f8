const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** @returns a number as prose has it: in words up to twelve, with separators above */
export function tellCount(count: number): string {
  return small[count] ?? count.toLocaleString('en-GB');
}

const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** @returns a number in words as far as ninety-nine, for where a sentence begins with it; with separators above */
export function spellCount(count: number): string {
  if (count < small.length) return tellCount(count);
  if (count < 20) return teens[count - 13] ?? String(count);
  const ten = tens[Math.floor(count / 10) - 2];
  if (ten === undefined) return tellCount(count);
  return count % 10 === 0 ? ten : `${ten}-${small[count % 10] ?? ''}`;
}

/** @returns the number and its noun: `1 station`, `9 stations` */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** @returns the words as a sentence lists them: `a, b and c` */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
