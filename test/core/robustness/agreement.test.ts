import { agreement } from "../../../src/core/robustness/agreement";

describe("agreement of rankings", () => {
  const found = agreement([[1, 2, 3, 4], [2, 1, 3, 4], [1, 1, 1, 1]]); // prettier-ignore

  it("is 1 of a ranking with itself, the same seen from both sides, and nothing with one that ties everyone", () => {
    expect(found.kendall[0]?.[0]).toBe(1);
    expect(found.kendall[0]?.[1]).toBeCloseTo(4 / 6, 12);
    expect(found.kendall[1]?.[0]).toBe(found.kendall[0]?.[1]);
    expect(found.spearman[0]?.[1]).toBeCloseTo(0.8, 12);
    expect(found.kendall[0]?.[2]).toBeNull();
    expect(found.kendall[2]?.[2]).toBeNull();
  });

  it("gives both consensus rankings, Borda's with ties, Kemeny's without", () => {
    expect(found.bordaRanks).toEqual([1, 1, 3, 4]);
    expect(found.kemenyRanks).toEqual([1, 2, 3, 4]);
    expect(found.concordance).toBeGreaterThan(0);
  });

  it("has no concordance of one project", () => {
    expect(agreement([[1], [1]]).concordance).toBeNull();
  });
});
