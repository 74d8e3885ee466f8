const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** @returns a number as prose has it: in words up to twelve, with separators above */
export function tellCount(count: number): string {
  return small[count] ?? count.toLocaleString('en-GB');
}

/** @returns the number and its noun: `1 station`, `9 stations` */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** @returns the words as a sentence lists them: `a, b and c` */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
