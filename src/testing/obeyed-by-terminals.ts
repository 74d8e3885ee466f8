// Written out here on purpose: a test that asked the product which characters are unsafe could not find that it forgot one.
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** @returns the first character that a terminal would obey instead of show, with what stands around it */
export function obeyedByTerminals(output: string): string | undefined {
  const at = output.search(obeyed);
  return at === -1 ? undefined : JSON.stringify(output.slice(Math.max(0, at - 30), at + 30));
}
