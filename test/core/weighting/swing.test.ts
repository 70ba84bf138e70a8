import { swingWeights } from "../../../src/core/weighting/swing";

describe("swing weights", () => {
  it("are the shares of the points: 100, 80 and 20 make 50, 40 and 10 %", () => {
    expect(swingWeights([100, 80, 20])).toEqual([0.5, 0.4, 0.1]);
  });

  it("do not depend on what the greatest swing was called", () => {
    expect(swingWeights([10, 8, 2])).toEqual(swingWeights([100, 80, 20]));
  });

  it("leave a step that nobody cares for at 0, and refuse when nobody cares for any", () => {
    expect(swingWeights([100, 0])).toEqual([1, 0]);
    expect(() => swingWeights([0, 0])).toThrow(RangeError);
  });
});
