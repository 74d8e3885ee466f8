/** Why the date of a commit is not told. `early`: before git was, or none at all; `late`: still to come. */
export type TimeFault = 'early' | 'late' | 'out of order';

/** When a commit came, as far as it can be believed. */
export interface BelievedTime {
  /** Seconds since 1970 UTC; undefined where the commit's own date cannot be right. */
  readonly time: number | undefined;
  readonly fault: TimeFault | undefined;
  /** It came after this, and before that: the times of its believed neighbours. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The day of git's first commit, 7 April 2005: nothing in git is older. */
const firstGit = 1_112_832_000;
const day = 86_400;

/**
 * Which dates of a chain of commits can be right. Anybody may write any date into a commit, but the order of a chain is proven by
 * its hashes: so the longest run of dates that go with the order is believed, and a date that goes against it is not. Where two
 * runs are as long, the one whose commits come first is: a commit that says it is older than its parent is told by nobody's clock.
 * @param times seconds since 1970 UTC of each commit, the oldest first
 * @param now seconds since 1970 UTC; what is a day or more after it is still to come
 */
export function believedTimes(times: readonly (number | undefined)[], now: number): readonly BelievedTime[] {
  const faults = times.map((time): TimeFault | undefined =>
    time === undefined || time < firstGit ? 'early' : time >= now + day ? 'late' : undefined,
  );
  const run = longestRun(times.map((time, index) => (faults[index] === undefined ? time : undefined)));
  const after = times.map((): number | undefined => undefined);
  let next: number | undefined;
  for (let index = times.length - 1; index >= 0; index--) {
    after[index] = next;
    if (run.has(index)) next = times[index];
  }
  let last: number | undefined;
  return times.map((time, index) => {
    const believed = run.has(index);
    const from = last;
    if (believed) last = time;
    return {
      time: believed ? time : undefined,
      fault: believed ? undefined : (faults[index] ?? 'out of order'),
      from: believed ? time : from,
      to: believed ? time : after[index],
    };
  });
}

/**
 * The positions of the longest run that never goes down; of several the one whose positions come first. (Patience sorting from
 * the end: Schensted 1961.)
 */
function longestRun(times: readonly (number | undefined)[]): ReadonlySet<number> {
  /** The largest time that a run of each length can begin with. */
  const begins: number[] = [];
  const lengths = times.map(() => 0);
  for (let index = times.length - 1; index >= 0; index--) {
    const time = times[index];
    if (time === undefined) continue;
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) >= time) low = middle + 1;
      else high = middle;
    }
    begins[low] = time;
    lengths[index] = low + 1;
  }
  const run = new Set<number>();
  let wanted = begins.length;
  let last = -Infinity;
  for (const [index, time] of times.entries()) {
    if (time === undefined || lengths[index] !== wanted || time < last) continue;
    run.add(index);
    last = time;
    wanted -= 1;
  }
  return run;
}
