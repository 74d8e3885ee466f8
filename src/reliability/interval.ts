/** A share (0 to 1) as far as counts can tell it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a share.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212; also
 * R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), method 3.
 * @param good cases in which the promise was kept, 0 to total; need not be whole
 * @param total all cases; of none nothing is known, so the interval is 0 to 1
 * @param confidence of both sides together, 0.5 to 0.999: 0.95 for 95 %
 */
export function wilson(good: number, total: number, confidence: number): Interval {
  if (total <= 0) return { low: 0, high: 1 };
  const z = deviate(confidence);
  const share = good / total;
  const spread = (z * z) / total;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return {
    low: good <= 0 ? 0 : Math.max(0, (centre - half) / (1 + spread)),
    high: good >= total ? 1 : Math.min(1, (centre + half) / (1 + spread)),
  };
}

/**
 * The interval of the difference of two shares (first less second), from the Wilson interval of each.
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
 * (1998), 873-890, method 10.
 * @returns from -1 to 1
 */
export function newcombe(
  [good, total]: readonly [good: number, total: number],
  [otherGood, otherTotal]: readonly [good: number, total: number],
  confidence: number,
): Interval {
  if (total <= 0 || otherTotal <= 0) return { low: -1, high: 1 };
  const [share, other] = [good / total, otherGood / otherTotal];
  const [one, two] = [wilson(good, total, confidence), wilson(otherGood, otherTotal, confidence)];
  const difference = share - other;
  return {
    low: difference - Math.hypot(share - one.low, two.high - other),
    high: difference + Math.hypot(one.high - share, other - two.low),
  };
}

/** How many standard deviations hold this share of a normal distribution: 1.96 for 0.95. */
export function deviate(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/** The normal quantile to one part in ten million: M. J. Wichura, algorithm AS 241 (PPND7), Applied Statistics 37 (1988). */
function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const [s, t] = [r - 1.6, r - 5];
  const size =
    r <= 5
      ? (((0.17023821103 * s + 1.3067284816) * s + 2.756815399) * s + 1.4234372777) /
        ((0.12021132975 * s + 0.7370016425) * s + 1)
      : (((0.017337203997 * t + 0.42868294337) * t + 3.081226386) * t + 6.657905115) /
        ((0.012258202635 * t + 0.24197894225) * t + 1);
  return q < 0 ? -size : size;
}
