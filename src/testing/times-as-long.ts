/**
 * Says how many times as long as a measure something works: seconds differ from one machine and one hour to the next.
 * A busy machine makes all work dear, so what seems dear is done again beside its measure, and the best of three counts.
 * @param measure does comparable work that is known to be little; gives its seconds of the processor, as `work` does
 * @param most beyond which something is dear
 */
export function timesAsLongAs(
  measure: () => Promise<number>,
  most: number,
): (work: () => Promise<number>) => Promise<number> {
  let first: Promise<number> | undefined;
  return async (work) => {
    first ??= measure();
    let least = (await work()) / (await first);
    for (let again = 2; again > 0 && least > most; again -= 1)
      least = Math.min(least, (await work()) / (await measure()));
    return least;
  };
}
