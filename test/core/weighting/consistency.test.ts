import {
  consistency,
  consistencyIndex,
  consistencyShare,
  randomIndexShare,
} from "../../../src/core/weighting/consistency";

describe("consistency ratio", () => {
  it("names its table, because near 0.10 the verdict depends on it", () => {
    // λ = 3.11: 0.055 over 0.58, 0.52 and 0.4914.
    const found = (["saaty-1980", "saaty-2005", "donegan-dodd"] as const).map((table) => consistency(3.11, 3, table));
    expect(found.map((f) => f.kind === "ratio" && [f.table, f.verdict])).toEqual([
      ["saaty-1980", "acceptable"],
      ["saaty-2005", "inconsistent"],
      ["donegan-dodd", "inconsistent"],
    ]);
  });

  it("is 0 for two criteria, which cannot contradict each other", () => {
    expect(consistency(2, 2, "saaty-1980")).toEqual({ kind: "always", ratio: 0, verdict: "consistent" });
  });

  it("says that the table ends at ten, instead of guessing for eleven", () => {
    expect(consistency(12, 11, "saaty-1980")).toEqual({
      kind: "beyond table",
      criteria: 11,
      largest: 10,
      table: "saaty-1980",
    });
    expect(consistency(10.5, 10, "saaty-1980").kind).toBe("ratio");
  });

  it("is measured against random judgements with as many gaps, so that gaps do not pass for consistency", () => {
    const ratio = (missing: number) => {
      const found = consistency(4.09, 4, "saaty-1980", missing);
      return found.kind === "ratio" ? found.ratio : found.kind;
    };
    expect(ratio(0)).toBeCloseTo(0.03 / 0.9, 10);
    expect(ratio(1)).toBeCloseTo(0.03 / 0.6, 10);
    expect(ratio(2)).toBeCloseTo(0.03 / 0.3, 10);
    // Three judgements among four criteria form no triangle.
    expect(ratio(3)).toBe("always");
    expect([0, 1, 2, 3].map((missing) => randomIndexShare(4, missing))).toEqual([
      1,
      expect.closeTo(2 / 3, 12),
      expect.closeTo(1 / 3, 12),
      0,
    ]);
  });

  it("does not fall below 0 by rounding", () => {
    expect(consistencyIndex(3 - 1e-15, 3)).toBe(0);
    expect(consistencyIndex(1, 1)).toBe(0);
  });

  it("the other way round is 1 − ratio, not below 0, and nothing where there is no ratio", () => {
    expect(consistencyShare(consistency(3.058, 3, "saaty-1980"))).toBeCloseTo(0.95, 10);
    expect(consistencyShare(consistency(6, 3, "saaty-1980"))).toBe(0);
    expect(consistencyShare(consistency(12, 11, "saaty-1980"))).toBeUndefined();
  });
});
