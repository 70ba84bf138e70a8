import { saatyScale } from "../../../src/core/weighting/saaty-scale";
import { positionByKey, positionOf, preferenceAt, scaleEnds } from "../../../src/taskpane/judging/preference-scale";

describe("the scale between two criteria", () => {
  it("has a place for each of the 17 steps of Saaty's scale, and each place its step", () => {
    const places = saatyScale.map(positionOf);
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, i) => i - 8));
    for (const step of saatyScale) expect(preferenceAt(positionOf(step))).toBeCloseTo(step, 12);
  });

  it("leans to the first at the left and to the second at the right", () => {
    expect(positionOf(9)).toBe(scaleEnds.first);
    expect(preferenceAt(scaleEnds.second)).toBeCloseTo(1 / 9, 12);
    expect(preferenceAt(0)).toBe(1);
  });

  it("takes digits as Saaty's degrees, for the one that it leans to already", () => {
    expect(preferenceAt(positionByKey(undefined, "3") ?? 0)).toBe(3);
    expect(preferenceAt(positionByKey(-2, "7") ?? 0)).toBe(7);
    expect(preferenceAt(positionByKey(4, "7") ?? 0)).toBeCloseTo(1 / 7, 12);
    expect(positionByKey(4, "1")).toBe(0);
  });

  it.each(["0", "a", "12", "Enter", "F1"])("does not take %s for a degree", (key) => {
    expect(positionByKey(0, key)).toBeUndefined();
  });
});
