import fc from "fast-check";

/** Values on a coarse grid, so that ties and equal rows come up, with some left out, and manual points for some. */
const grid = fc.integer({ min: 0, max: 8 }).map((step) => step / 8);
const fine = fc.double({ min: 0, max: 1, noNaN: true });

export interface AnyAdditive {
  readonly values: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly offsets: readonly number[];
}

const shaped = (value: fc.Arbitrary<number | null>, points: fc.Arbitrary<number>): fc.Arbitrary<AnyAdditive> =>
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 })).chain(([m, n]) =>
    fc.record({
      values: fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
      weights: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n })
        .filter((weights) => weights.some((weight) => weight > 0)),
      offsets: fc.array(points, { minLength: m, maxLength: m }),
    }),
  );

const noPoints = fc.constant(0);
const somePoints = fc.oneof({ weight: 3, arbitrary: noPoints }, { weight: 1, arbitrary: fc.constantFrom(-0.1, 0.05) });

/** Every project is rated on everything. */
export const anyComplete = fc.oneof(shaped(grid, noPoints), shaped(fine, noPoints), shaped(grid, somePoints));

/** Up to seven projects and five criteria. */
export const anyAdditive = fc.oneof(
  anyComplete,
  shaped(fc.oneof({ weight: 4, arbitrary: grid }, { weight: 1, arbitrary: fc.constant(null) }), somePoints),
);
