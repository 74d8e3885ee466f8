/**
 * Begins work on things before they are asked for, as much at a time as they may weigh together, and gives them in their order.
 * What fails fails where it is given.
 */
export async function* ahead<T, R>(
  things: AsyncIterable<T>,
  begin: (thing: T) => R,
  { most, weigh }: { readonly most: number; readonly weigh: (thing: T) => number },
): AsyncGenerator<R> {
  const begun: { readonly work: R; readonly weight: number }[] = [];
  let together = 0;
  for await (const thing of things) {
    const weight = weigh(thing);
    begun.push({ work: begin(thing), weight });
    together += weight;
    for (let [first] = begun; first && together >= most; [first] = begun) {
      begun.shift();
      together -= first.weight;
      yield first.work;
    }
  }
  for (const { work } of begun) yield work;
}
