import { distillation } from "../../../src/core/scoring/distillation";

describe("the distillation", () => {
  it("cuts off the best qualified from the top and the worst from the bottom", () => {
    // a outranks b and c, b outranks c, each clearly.
    const credible = [
      [1, 0.9, 0.95],
      [0.2, 1, 0.8],
      [0.1, 0.3, 1],
    ];
    expect(distillation(credible, "descending")).toEqual([0, 1, 2]);
    expect(distillation(credible, "ascending")).toEqual([0, 1, 2]);
  });

  it("places what is incomparable high from the top and low from the bottom", () => {
    // a outranks b; c is compared with nobody.
    const credible = [
      [1, 0.9, 0],
      [0.1, 1, 0],
      [0, 0, 1],
    ];
    expect(distillation(credible, "descending")).toEqual([0, 1, 1]);
    expect(distillation(credible, "ascending")).toEqual([0, 1, 0]);
  });

  it("keeps those together that differ by less than the discrimination threshold, 0.3 − 0.15 λ", () => {
    const pair = (ab: number, ba: number) => distillation([[1, ab], [ba, 1]], "descending"); // prettier-ignore
    expect(pair(0.9, 0.75)).toEqual([0, 0]);
    expect(pair(0.9, 0.7)).toEqual([0, 1]);
  });

  it("distils those further that share the best qualification", () => {
    // At the first cut a and b both outrank c; at the next, a outranks b.
    const credible = [
      [1, 0.6, 0.9],
      [0.2, 1, 0.9],
      [0, 0, 1],
    ];
    expect(distillation(credible, "descending")).toEqual([0, 1, 2]);
  });

  it("is one class for those that nothing tells apart, and none for nobody", () => {
    expect(distillation([[1, 1], [1, 1]], "ascending")).toEqual([0, 0]); // prettier-ignore
    expect(distillation([[1]], "descending")).toEqual([0]);
    expect(distillation([], "descending")).toEqual([]);
  });
});
