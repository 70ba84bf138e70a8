/** A share that was counted in a number of samples, and how sure it is. */
export interface ShareEstimate {
  /** count / samples, in [0, 1]. */
  readonly share: number;
  /** √(p (1 − p) / samples); 0 where the share is 0 or 1, which the interval does not take for certainty. */
  readonly standardError: number;
  /** Wilson's interval, which contains the true share in about 95 of 100 runs; within [0, 1] also at the ends. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * @throws {RangeError} unless 0 <= count <= samples and samples is at least 1.
 * @see Wilson (1927), Journal of the American Statistical Association 22(158), 209–212.
 */
export function shareEstimate(count: number, samples: number): ShareEstimate {
  if (!(samples >= 1 && count >= 0 && count <= samples)) {
    throw new RangeError(`a share needs a count from 0 to the samples, got ${count} of ${samples}`);
  }
  const share = count / samples;
  const z2 = (Z * Z) / samples;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / samples + z2 / (4 * samples))) / (1 + z2);
  return {
    share,
    standardError: Math.sqrt((share * (1 - share)) / samples),
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === samples ? 1 : Math.min(1, centre + half),
  };
}
