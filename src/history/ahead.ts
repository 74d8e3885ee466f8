/**
 * Begins work on things before they are asked for, a bounded number at a time, and gives them in their order. What fails fails
 * where it is given.
 */
export async function* ahead<T, R>(things: AsyncIterable<T>, begin: (thing: T) => R, most: number): AsyncGenerator<R> {
  const begun: R[] = [];
  for await (const thing of things) {
    begun.push(begin(thing));
    if (begun.length < most) continue;
    const first = begun.shift();
    if (first !== undefined) yield first;
  }
  yield* begun;
}
