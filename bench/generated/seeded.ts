/** Choices that come out alike for the same seed. */
export interface Chance {
  /** @returns a number from 0 to below 1 */
  next(): number;
  /** @returns true in this share of the cases */
  happens(share: number): boolean;
  /** @returns a whole number, both ends included */
  whole(from: number, to: number): number;
  pick<T>(list: Filled<T>): T;
  /** @returns several of a list, each once, in its order */
  some<T>(list: readonly T[], count: number): readonly T[];
}

export type Filled<T> = readonly [T, ...T[]];

/**
 * mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough to mix words.
 * @param salt tells apart what is made of one seed, so that an entry stays as it is when others are added
 */
export function seeded(seed: number, salt: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    happens: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    some(list, count) {
      let wanted = count;
      return list.filter((_, index) => {
        const taken = next() * (list.length - index) < wanted;
        if (taken) wanted -= 1;
        return taken;
      });
    },
  };
}
