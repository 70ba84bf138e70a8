import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Uniform random numbers in [0, 1), one after another. */
export type RandomSource = () => number;

/**
 * The generator xoroshiro128+ with 53 bits a number, started from a whole number.
 *
 * It calculates with 32-bit integers only, so that a seed gives the same numbers on every machine and in every browser.
 *
 * @throws {RangeError} if the seed is not a whole number from 0 to 2³² − 1.
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical
 *   Software 47(4), article 36.
 */
export function randomSource(seed: number): RandomSource {
  if (seed !== seed >>> 0) throw new RangeError(`a seed must be a whole number from 0 to 2³² − 1, got ${seed}`);
  const generator = xoroshiro128plus(seed | 0);
  return () => uniformFloat64(generator);
}
