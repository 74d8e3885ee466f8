/** @returns `/blueprint/onstage` as `blueprint, onstage`; `walkEvery` as `walk every` */
export function spellPath(path: string): string {
  return path
    .replace(/^\//, '')
    .replaceAll('/', ', ')
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
