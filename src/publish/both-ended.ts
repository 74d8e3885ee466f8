/**
 * Waits for two deeds at the same time, also where one fails: when that is told the other has ended too, and writes
 * nothing more into a folder that is taken away.
 */
export async function bothEnded<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<readonly [One, Other]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
