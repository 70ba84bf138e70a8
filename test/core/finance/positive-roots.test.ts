import fc from "fast-check";
import { exactPolynomial, type ExactPolynomial } from "../../../src/core/finance/exact-polynomial";
import { positiveRoots } from "../../../src/core/finance/positive-roots";

const at = ({ at: { numerator, bits } }: ReturnType<typeof positiveRoots>[number]): number =>
  Number(numerator) / 2 ** bits;

/** (x − a)(x − b) … with roots in quarters. */
function withRoots(quarters: readonly number[]): ExactPolynomial {
  let p: bigint[] = [1n];
  for (const quarter of quarters) {
    const next = new Array<bigint>(p.length + 1).fill(0n);
    p.forEach((a, i) => {
      next[i] = (next[i] as bigint) - BigInt(quarter) * a;
      next[i + 1] = (next[i + 1] as bigint) + 4n * a;
    });
    p = next;
  }
  return p;
}

describe("positive roots", () => {
  it("finds roots that stand close together, and says how the sign changes at each", () => {
    const found = positiveRoots(withRoots([4, 5, -9]));
    expect(found.map(at)).toEqual([1, 1.25]);
    expect(found.map(({ below, above }) => [below, above])).toEqual([[1, -1], [-1, 1]]); // prettier-ignore
  });

  it("finds a root of even multiplicity once, with the same sign on both sides", () => {
    const found = positiveRoots(withRoots([6, 6, 9]));
    expect(found.map(at)).toEqual([1.5, 2.25]);
    expect(found.map(({ below, above }) => below === above)).toEqual([true, false]);
  });

  it("tells two roots a billionth apart from one, and from none", () => {
    const nearly = (c: number) => positiveRoots(exactPolynomial([c, -2, 1])).length;
    expect(nearly(1 - 1e-15)).toBe(2);
    expect(nearly(1)).toBe(1);
    expect(nearly(1 + 1e-15)).toBe(0);
  });

  it("finds every root of a polynomial made from its roots, and no other", () => {
    const quarters = fc.array(
      fc.integer({ min: -40, max: 60 }).filter((quarter) => quarter !== 0),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(quarters, (roots) => {
        const expected = [...new Set(roots.filter((quarter) => quarter > 0))].sort((a, b) => a - b);
        expect(positiveRoots(withRoots(roots)).map((root) => at(root) * 4)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("is accurate to far more places than a number has: the root of x² = 2", () => {
    const [root] = positiveRoots([-2n, 0n, 1n]);
    expect(root && at(root)).toBe(Math.SQRT2);
  });

  it("finds the same root, told where it may be or told wrongly", () => {
    const coefficient = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 1, maxLength: 9 }), coefficient, (later, first) => {
        const p: ExactPolynomial = [...later.map((a) => -a), first];
        const [root] = positiveRoots(p).map(at);
        if (root === undefined) throw new Error("one change of sign, one root");
        for (const near of [root, root * (1 + 1e-14), root * 2, 0, -1, Number.NaN, 1e30]) {
          const [found, ...more] = positiveRoots(p, near).map(at);
          expect(more).toEqual([]);
          expect(Math.abs((found as number) - root)).toBeLessThanOrEqual(Math.max(1, root) * 2 ** -52);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds none where all coefficients have one sign", () => {
    expect(positiveRoots([3n, 1n, 2n])).toEqual([]);
    expect(positiveRoots([7n])).toEqual([]);
  });
});
