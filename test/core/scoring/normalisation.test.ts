import { normalisation, vectorNorm } from "../../../src/core/scoring/normalisation";

describe("a normalised scale", () => {
  it("divides by root of squares, sum, largest or span; amounts count without their sign", () => {
    const ratings = [-3, 4, 0];
    expect(normalisation(ratings, "vector")).toMatchObject({ origin: 0, divisor: 5 });
    expect(normalisation(ratings, "sum")).toMatchObject({ origin: 0, divisor: 7 });
    expect(normalisation(ratings, "max")).toMatchObject({ origin: 0, divisor: 4 });
    expect(normalisation(ratings, "min-max")).toMatchObject({ origin: -3, divisor: 7 });
    expect(ratings.map(normalisation(ratings, "min-max").of)).toEqual([0, 1, 3 / 7]);
  });

  it("is 0 for everyone where there is nothing to divide by", () => {
    for (const by of ["vector", "sum", "max", "min-max"] as const) expect(normalisation([0, 0], by).of(0)).toBe(0);
    expect(normalisation([7, 7], "min-max").of(7)).toBe(0);
  });

  it("neither overflows nor vanishes", () => {
    expect(vectorNorm([3e200, 4e200])).toBeCloseTo(5e200, -190);
    expect(vectorNorm([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 12);
  });
});
