import fc from "fast-check";
import { spread } from "../../../src/core/robustness/spread";

const even = [0, 0.25, 0.5, 0.75, 1];

describe("spread diagnostics", () => {
  it("name a criterion on which all are equal, one on which most are, and one that hardly varies", () => {
    const values = Array.from({ length: 10 }, (_, i) => [0.5, i < 8 ? 0.4 : 0.9, 0.5 + i / 1000, i / 9]);
    const { criteria } = spread(values, [0.25, 0.25, 0.25, 0.25]);
    expect(criteria.map(({ weakness }) => weakness)).toEqual(["constant", "crowded", "narrow", undefined]);
    expect(criteria[1]).toMatchObject({ mostAlike: 0.8, distinct: 2, low: 0.4, high: 0.9 });
  });

  it("find criteria that say the same thing twice, but not opposites, which the list of pairs shows", () => {
    const values = even.map((x, i) => [x, 0.1 + 0.8 * x, 1 - x, [0.3, 0.9, 0.1, 0.8, 0.2][i] as number]);
    const { doubled, pairs } = spread(
      values,
      [1, 1, 1, 1].map((w) => w / 4),
    );
    expect(doubled.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(pairs.slice(0, 3).map(({ correlation }) => Math.round(correlation))).toEqual([1, -1, -1]);
  });

  it("share out what moves the scores by weight × standard deviation, to 1", () => {
    const { criteria } = spread(even.map((x) => [x, x, 0.4]), [0.6, 0.2, 0.2]); // prettier-ignore
    expect(criteria.map(({ influence }) => Number(influence.toFixed(12)))).toEqual([0.75, 0.25, 0]);
  });

  it("pass over left-out values, and compare no pair with fewer than five projects", () => {
    const { criteria, pairs } = spread([[0.2, null], [0.4, 0.1], [null, 0.3]], [0.5, 0.5]); // prettier-ignore
    expect(criteria.map(({ count }) => count)).toEqual([2, 2]);
    expect(pairs).toEqual([]);
  });

  it("never give anything but finite numbers, without projects too", () => {
    expect(spread([], [1]).criteria[0]).toMatchObject({ count: 0, standardDeviation: 0, weakness: "constant" });
    const cell = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(null), fc.constant(0.5));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }), (values) => {
        const { criteria, pairs } = spread(values, [0.5, 0.5, 0]);
        for (const one of criteria)
          expect(Object.values(one).every((x) => typeof x !== "number" || Number.isFinite(x))).toBe(true);
        for (const { correlation } of pairs) expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
