import fc from "fast-check";
import type { ValueFunction } from "../../../src/core/model/criterion";
import { ratingOfValue } from "../../../src/core/reasons/rating-of-value";
import { valueFunctionOf } from "../../../src/core/scoring/value-function";
import { linear } from "../example-portfolio";
import { words } from "./any-ranked";

const anchors = { kind: "fixed", low: 2, high: 12 } as const;

describe("the rating of a value", () => {
  it("turns straight lines round: 0.3 of a scale from 2 to 12 is 5, or 9 where lower is better", () => {
    expect(ratingOfValue({ valueFunction: linear(2, 12) }, 0.3, null)).toBeCloseTo(5, 12);
    expect(ratingOfValue({ valueFunction: linear(2, 12, "lower") }, 0.3, null)).toBeCloseTo(9, 12);
  });

  it("turns bent shapes round to the last digit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("concave" as const, "convex" as const, "s" as const),
        fc.constantFrom("higher" as const, "lower" as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, direction, wanted) => {
          const valueFunction: ValueFunction = { kind, direction, anchors, curvature: 4 };
          const rating = ratingOfValue({ valueFunction }, wanted, null);
          expect(valueFunctionOf(valueFunction)(rating ?? NaN)).toBeCloseTo(wanted, 9);
        },
      ),
    );
  });

  it("stays on the side of a target where the present rating is", () => {
    const valueFunction: ValueFunction = { kind: "target", target: 6, anchors };
    expect(ratingOfValue({ valueFunction }, 0.5, 11)).toBeCloseTo(9, 12);
    expect(ratingOfValue({ valueFunction }, 0.5, 3)).toBeCloseTo(3, 12);
    expect(ratingOfValue({ valueFunction }, 0.5, null)).toBeCloseTo(3, 12);
  });

  it("takes the least word that is worth enough", () => {
    expect(ratingOfValue({ valueFunction: words }, 0.2, "None")).toBe("Low");
    expect(ratingOfValue({ valueFunction: words }, 0.3, "None")).toBe("Low");
    expect(ratingOfValue({ valueFunction: words }, 0.31, "None")).toBe("High");
  });

  it("has none beyond the scale, nor on a constant criterion", () => {
    expect(ratingOfValue({ valueFunction: linear(2, 12) }, 1.01, 3)).toBeUndefined();
    expect(ratingOfValue({ valueFunction: linear(2, 2) }, 0.5, 2)).toBeUndefined();
  });
});
