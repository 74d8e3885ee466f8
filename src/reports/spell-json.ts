/** @returns JSON as files have it; half a character of UTF-16 becomes U+FFFD, so that every reader takes it */
export function spell(value: unknown): string {
  return `${JSON.stringify(value, wellFormed, 2)}\n`;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
