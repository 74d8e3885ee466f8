import { listSome, oneOrMany } from './say-list.ts';

/**
 * A channel does something, and for a segment it is done.
 * @param places each as prose has it: `shop`, `shop for islands`, `for islands`
 * @returns `shop misses`, `shop and chat miss`, `missed for islands`
 */
export function sayDeed(places: readonly string[], one: string, many: string, done: string): string {
  const whom = places.filter((place) => place.startsWith('for '));
  const who = places.filter((place) => !place.startsWith('for ') && place !== '');
  const said = [
    ...(who.length > 0 ? [`${listSome(who)} ${oneOrMany(who, one, many)}`] : []),
    ...(whom.length > 0 ? [`${done} ${listSome(whom)}`] : []),
  ];
  return said.join(', and ');
}
