import type { CurvedShape, ValueFunction } from "../../../src/core/model/criterion";
import { value } from "../../../src/core/model/quantity";
import { curveInWords, valueCurve } from "../../../src/taskpane/weights/value-curve";

const anchors = { kind: "fixed", low: 0, high: 10 } as const;
const curved = (kind: CurvedShape, direction: "higher" | "lower" = "higher"): ValueFunction => ({
  kind,
  direction,
  anchors,
  curvature: 3,
});
const halfway = (definition: ValueFunction): number => {
  const curve = valueCurve(definition);
  if (curve.kind !== "line") throw new Error("not a line");
  return curve.points.find(({ rating }) => rating === 5)?.value ?? -1;
};
const ends = (definition: ValueFunction): readonly (number | undefined)[] => {
  const curve = valueCurve(definition);
  return curve.kind === "line" ? [curve.points[0]?.value, curve.points.at(-1)?.value] : [];
};
const words = (definition: ValueFunction) => curveInWords(definition, String);

describe("the picture of a value function", () => {
  it("rises where more is better and falls where less is", () => {
    expect(ends({ kind: "linear", direction: "higher", anchors })).toEqual([0, 1]);
    expect(ends({ kind: "linear", direction: "lower", anchors })).toEqual([1, 0]);
  });

  it("is above the straight line where concave, below where convex, and through the middle where an s", () => {
    expect(halfway(curved("concave"))).toBeCloseTo(0.8176, 4);
    expect(halfway(curved("convex"))).toBeCloseTo(0.1824, 4);
    expect(halfway(curved("s"))).toBeCloseTo(0.5, 12);
  });

  it("has the target itself among its points, so that the peak is never cut off", () => {
    const curve = valueCurve({ kind: "target", target: 3.33, anchors });
    expect(curve).toMatchObject({ kind: "line", peak: { rating: 3.33, value: 1 } });
    expect(ends({ kind: "target", target: 3.33, anchors })[1]).toBe(0);
  });

  it("has no peak where the target lies off the scale", () => {
    expect(valueCurve({ kind: "target", target: 12, anchors })).not.toHaveProperty("peak");
  });

  it("sets words from the worst to the best, whatever the order in the table", () => {
    const levels = [
      { text: "High", value: value(1) },
      { text: "None", value: value(0) },
    ];
    expect(valueCurve({ kind: "levels", levels })).toEqual({
      kind: "levels",
      levels: [
        { text: "None", value: 0 },
        { text: "High", value: 1 },
      ],
    });
  });

  it("is none for a criterion on which all are alike, instead of dividing 0 by 0", () => {
    const constant: ValueFunction = { ...curved("s"), anchors: { kind: "observed", low: 4, high: 4 } } as ValueFunction;
    expect(valueCurve(constant)).toEqual({ kind: "constant", rating: 4 });
    expect(words(constant)).toMatch(/alike/);
  });
});

describe("the same in words", () => {
  it("names the end from which the first steps count most, which is the high one where less is better", () => {
    expect(words(curved("concave", "lower"))).toBe(
      "Worth nothing at 10 and most at 0; the first steps away from 10 count most.",
    );
  });

  it("says of ends that were observed that values depend on the list", () => {
    const observed = { kind: "linear", direction: "higher", anchors: { kind: "observed", low: 1, high: 9 } } as const;
    expect(words(observed)).toMatch(/depend on it/);
    expect(words({ ...observed, anchors })).not.toMatch(/depend/);
  });

  it("says of a target which end is worth nothing: the farther one", () => {
    expect(words({ kind: "target", target: 3, anchors })).toMatch(/nothing at 10/);
    expect(words({ kind: "target", target: 8, anchors })).toMatch(/nothing at 0/);
  });
});
