import type { Said } from '../../reliability/say-verdict.ts';

/** @returns the word and what it says: `No: Repair visit kept falls short` */
export function sayBoth({ word, rest }: Said): string {
  return rest === '' ? word : `${word}: ${rest}`;
}
