import fc from "fast-check";
import { exponentialSumRoots, type ExponentialTerm } from "../../../src/core/finance/exponential-sum-roots";

const terms = (...pairs: readonly (readonly [number, number])[]): readonly ExponentialTerm[] =>
  pairs.map(([coefficient, decay]) => ({ coefficient, decay }));

/** Π (e^(−s) − e^(−a)): a polynomial in e^(−s). */
function withRoots(roots: readonly number[]): readonly ExponentialTerm[] {
  let coefficients = [1];
  for (const root of roots) {
    const next = new Array<number>(coefficients.length + 1).fill(0);
    coefficients.forEach((a, i) => {
      next[i] = (next[i] as number) - Math.exp(-root) * a;
      next[i + 1] = (next[i + 1] as number) + a;
    });
    coefficients = next;
  }
  return coefficients.map((coefficient, decay) => ({ coefficient, decay }));
}

describe("roots of a sum of exponentials", () => {
  it("finds the one root that one change of sign promises: 1 = 2 e^(−s) at ln 2", () => {
    const [root, ...more] = exponentialSumRoots(terms([-1, 0], [2, 1]), 10);
    expect(more).toEqual([]);
    expect(root?.at).toBeCloseTo(Math.LN2, 14);
    expect([root?.before, root?.after]).toEqual([1, -1]);
  });

  it("finds roots with exponents that are no whole numbers", () => {
    // e^(−s/2) = 0.5 and 0.8: with x = e^(−s/2), (x − 0.5)(x − 0.8) = 0.4 − 1.3 x + x².
    const found = exponentialSumRoots(terms([0.4, 0], [-1.3, 0.5], [1, 1]), 10);
    expect(found).toHaveLength(2);
    expect(found[0]?.at).toBeCloseTo(-2 * Math.log(0.8), 12);
    expect(found[1]?.at).toBeCloseTo(2 * Math.LN2, 12);
  });

  it("finds every root of a product made from its roots", () => {
    const tenths = fc.uniqueArray(fc.integer({ min: -15, max: 15 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tenths, (chosen) => {
        const roots = [...chosen].sort((a, b) => a - b).map((tenth) => tenth / 5);
        const found = exponentialSumRoots(withRoots(roots), 8);
        expect(found).toHaveLength(roots.length);
        found.forEach(({ at }, k) => expect(at).toBeCloseTo(roots[k] as number, 6));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a root where the sum only touches 0, with the same sign before and after", () => {
    const found = exponentialSumRoots(terms([1, 0], [-2, 1], [1, 2]), 5);
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toBeCloseTo(0, 6);
    expect([found[0]?.before, found[0]?.after]).toEqual([1, 1]);
  });

  it("finds none where the sum never reaches 0, and none for terms of one sign", () => {
    expect(exponentialSumRoots(terms([1, 0], [-1.5, 1], [1, 2]), 9)).toEqual([]);
    expect(exponentialSumRoots(terms([1, 0], [2, 3]), 9)).toEqual([]);
  });

  it("does not overflow where single terms would", () => {
    const [root] = exponentialSumRoots(terms([-1, 0], [1e-300, 40]), 700);
    expect(root?.at).toBeCloseTo(-(300 * Math.LN10) / 40, 9);
  });
});
