import { isId, longestId } from './id.ts';

/** @returns the id that a text was probably meant to be: "Field Service" gives `field-service`; undefined where nothing is left of it */
export function spellAsId(text: string): string | undefined {
  const id = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-|-$/g, '');
  return isId(id) ? id : undefined;
}

/** @returns the action to take where a text is no id */
export function howToSpell(text: string): string {
  const id = spellAsId(text);
  const words = `an id is small letters, digits and single hyphens, at most ${longestId} characters`;
  return `Write ${id === undefined ? 'an id' : `"${id}"`}: ${words}.`;
}
