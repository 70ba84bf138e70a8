import { linearSystem } from "../../../src/core/weighting/linear-system";

describe("linear system", () => {
  it("is solved where elimination without pivoting would divide by 0", () => {
    expect(linearSystem([[0, 2], [3, 1]], [4, 5])).toEqual([1, 2]); // prettier-ignore
  });

  it("is refused where it has no single solution", () => {
    expect(() => linearSystem([[1, 2], [2, 4]], [1, 2])).toThrow(RangeError); // prettier-ignore
  });

  it("without unknowns has the solution of nothing", () => {
    expect(linearSystem([], [])).toEqual([]);
  });
});
