import * as fc from "fast-check";
import { linearScale } from "../../../src/taskpane/score/linear-scale";

describe("a linear axis", () => {
  it("labels round amounts without the dust of binary fractions", () => {
    expect(linearScale(-0.11, 0.27).ticks).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(linearScale(0, 47).ticks).toEqual([0, 20, 40, 60]);
  });

  it("has room where both ends are one", () => {
    expect(linearScale(70, 70).position(70)).toBeGreaterThanOrEqual(0);
    expect(linearScale(0, 0).ticks.length).toBeGreaterThan(1);
  });

  it("holds what it is made for, whatever that is", () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(to - from > 1e-9 * Math.max(Math.abs(from), Math.abs(to)) && to - from > 1e-300);
        const scale = linearScale(from, to);
        expect(scale.position(from)).toBeGreaterThanOrEqual(-1e-6);
        expect(scale.position(to)).toBeLessThanOrEqual(1 + 1e-6);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
