import fc from "fast-check";
import type { Ratings } from "../../../src/core/weighting/objective-weights";

/** Two to eight alternatives rated from 1 to 100 on one to six criteria. */
export const anyRatings: fc.Arbitrary<Ratings> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([m, n]) =>
    fc.record({
      ratings: fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: n, maxLength: n }), {
        minLength: m,
        maxLength: m,
      }),
      directions: fc.array(fc.constantFrom("higher" as const, "lower" as const), { minLength: n, maxLength: n }),
    }),
  );

/** Every criterion in another unit. */
export const inOtherUnits = ({ ratings, directions }: Ratings): Ratings => ({
  ratings: ratings.map((row) => row.map((x, j) => x * (j + 2) * 10)),
  directions,
});

export const fromLastToFirst = ({ ratings, directions }: Ratings): Ratings => ({
  ratings: [...ratings].reverse().map((row) => [...row].reverse()),
  directions: [...directions].reverse(),
});

/** The first criterion the same for everyone. */
export const firstConstant = ({ ratings, directions }: Ratings): Ratings => ({
  ratings: ratings.map((row) => [7, ...row.slice(1)]),
  directions,
});
