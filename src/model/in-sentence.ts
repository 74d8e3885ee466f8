/**
 * A title inside a sentence: English begins only names with a capital, and a title of a channel or segment is none.
 * What is written in capitals on purpose stays: `SMS`, `iPhone app`. In other languages a title stays as it is.
 */
export function inSentence(title: string, language: string): string {
  return /^en(?:-|$)/.test(language) && /^\p{Lu}(?:\p{Ll}|$|[ -])/u.test(title)
    ? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : title;
}
