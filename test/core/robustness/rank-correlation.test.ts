import fc from "fast-check";
import { concordance, correlation, kendallTau, spearmanRho } from "../../../src/core/robustness/rank-correlation";

const ranking = (m: number) => fc.array(fc.integer({ min: 1, max: 6 }), { minLength: m, maxLength: m });
const two = fc.integer({ min: 1, max: 12 }).chain((m) => fc.tuple(ranking(m), ranking(m)));

/** τ-b by its definition: every pair looked at. */
function tauOfPairs(a: readonly number[], b: readonly number[]): number | undefined {
  let [difference, untiedA, untiedB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < i; k++) {
      const x = Math.sign((a[i] as number) - (a[k] as number));
      const y = Math.sign((b[i] as number) - (b[k] as number));
      difference += x * y;
      untiedA += x * x;
      untiedB += y * y;
    }
  return untiedA * untiedB === 0 ? undefined : difference / Math.sqrt(untiedA * untiedB);
}

describe("Kendall's tau-b", () => {
  it("gives 0.2 for 1 2 3 4 5 against 3 4 1 2 5, as 6 pairs agree and 4 do not", () => {
    expect(kendallTau([1, 2, 3, 4, 5], [3, 4, 1, 2, 5])).toBeCloseTo(0.2, 12);
  });

  it("gives scipy 1.17's 0.642857 (and Spearman's 0.808824) for rankings with ties on both sides", () => {
    const [a, b] = [[1, 2, 2, 4, 5, 6], [2, 1, 3, 3, 6, 5]]; // prettier-ignore
    expect(kendallTau(a as number[], b as number[])).toBeCloseTo(0.6428571428571429, 12);
    expect(spearmanRho(a as number[], b as number[])).toBeCloseTo(0.8088235294117647, 12);
  });

  it("is what counting every pair gives", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const expected = tauOfPairs(a, b);
        const found = kendallTau(a, b);
        if (expected === undefined) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(expected, 12);
      }),
      { numRuns: 3000 },
    );
  });

  it("is 1 with itself, −1 with the reverse, and undefined where everyone is tied", () => {
    expect(kendallTau([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
    expect(kendallTau([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(kendallTau([1], [1])).toBeUndefined();
    expect(() => kendallTau([1, 2], [1])).toThrow(RangeError);
  });
});

describe("Spearman's rho", () => {
  it("is 1 − 6 Σd² / m(m² − 1) without ties: d² sums to 8 over five, so 0.6", () => {
    expect(spearmanRho([1, 2, 3, 4, 5], [3, 1, 2, 5, 4])).toBeCloseTo(1 - (6 * 8) / (5 * 24), 12);
  });

  it("stays within −1 and 1, does not mind which side is which, and only orders count", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const rho = spearmanRho(a, b);
        if (rho === undefined) return;
        expect(Math.abs(rho)).toBeLessThanOrEqual(1);
        expect(spearmanRho(b, a)).toBeCloseTo(rho, 12);
        expect(
          spearmanRho(
            a.map((x) => x ** 3),
            b,
          ),
        ).toBeCloseTo(rho, 12);
      }),
    );
  });

  it("has nothing to say where one ranking ties everyone", () => {
    expect(spearmanRho([2, 2, 2], [1, 2, 3])).toBeUndefined();
    expect(correlation([0.1 + 0.2, 0.3], [1, 2])).toBeUndefined();
  });
});

describe("Kendall's W", () => {
  it("is 1 for the same ranking thrice, 0 for a ranking and its reverse", () => {
    expect(concordance([[1, 2, 3], [1, 2, 3], [1, 2, 3]])).toBeCloseTo(1, 12); // prettier-ignore
    expect(concordance([[1, 2, 3, 4], [4, 3, 2, 1]])).toBeCloseTo(0, 12); // prettier-ignore
  });

  it("stands to the mean of Spearman's as W = (ρ̄ (k − 1) + 1) / k, without ties", () => {
    const orders = [[1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 4, 5]]; // prettier-ignore
    const rhos = [[0, 1], [0, 2], [1, 2]].map(([a, b]) => spearmanRho(orders[a as number] as number[], orders[b as number] as number[]) as number); // prettier-ignore
    const mean = rhos.reduce((sum, rho) => sum + rho, 0) / 3;
    expect(concordance(orders)).toBeCloseTo((mean * 2 + 1) / 3, 12);
  });

  it("is 1 for equal rankings with ties, and undefined where all are tied or one is alone", () => {
    expect(concordance([[1, 2, 2, 4], [1, 2, 2, 4]])).toBeCloseTo(1, 12); // prettier-ignore
    expect(concordance([[1, 1], [1, 1]])).toBeUndefined(); // prettier-ignore
    expect(concordance([[1], [1]])).toBeUndefined();
    expect(concordance([])).toBeUndefined();
  });
});
