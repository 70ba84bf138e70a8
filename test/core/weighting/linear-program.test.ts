import { minimise } from "../../../src/core/weighting/linear-program";

describe("linear program", () => {
  it("finds the corner of a textbook program: most of 3x + 5y within x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is 36 at (2, 6)", () => {
    const found = minimise({
      cost: [-3, -5, 0, 0, 0],
      matrix: [
        [1, 0, 1, 0, 0],
        [0, 2, 0, 1, 0],
        [3, 2, 0, 0, 1],
      ],
      right: [4, 12, 18],
    });
    expect(found.value).toBeCloseTo(-36, 10);
    expect(found.x.slice(0, 2)).toEqual([expect.closeTo(2, 10), expect.closeTo(6, 10)]);
    // The shadow prices of that program are 0, 1.5 and 1.
    expect(found.reducedCosts.slice(2)).toEqual([
      expect.closeTo(0, 10),
      expect.closeTo(1.5, 10),
      expect.closeTo(1, 10),
    ]);
  });

  it("ends on Beale's program, on which the simplex method goes in circles without a rule against it", () => {
    const found = minimise({
      cost: [-0.75, 150, -0.02, 6, 0, 0, 0],
      matrix: [
        [0.25, -60, -1 / 25, 9, 1, 0, 0],
        [0.5, -90, -1 / 50, 3, 0, 1, 0],
        [0, 0, 1, 0, 0, 0, 1],
      ],
      right: [0, 0, 1],
    });
    expect(found.value).toBeCloseTo(-0.05, 10);
  });

  it("takes negative right sides and equations that say the same twice", () => {
    expect(minimise({ cost: [1, 1], matrix: [[-1, -1], [2, 2]], right: [-3, 6] }).value).toBeCloseTo(3, 10); // prettier-ignore
  });

  it("refuses equations that nothing satisfies, and a cost without a minimum", () => {
    expect(() => minimise({ cost: [1], matrix: [[1], [1]], right: [1, 2] })).toThrow("nothing satisfies");
    expect(() => minimise({ cost: [-1, 0], matrix: [[1, -1]], right: [0] })).toThrow("no minimum");
  });
});
