import fc from "fast-check";
import type { ValueFunction } from "../../../src/core/model/criterion";
import { value } from "../../../src/core/model/quantity";
import { isConstant, valueFunctionOf } from "../../../src/core/scoring/value-function";
import { linear } from "../example-portfolio";

const target = (at: number, low: number, high: number): ValueFunction => ({
  kind: "target",
  target: at,
  anchors: { kind: "fixed", low, high },
});

describe("linear value", () => {
  it("rises from the low to the high anchor", () => {
    const valueOf = valueFunctionOf(linear(2, 10));
    expect([2, 4, 10].map(valueOf)).toEqual([0, 0.25, 1]);
  });

  it("falls where lower is better", () => {
    const valueOf = valueFunctionOf(linear(2, 10, "lower"));
    expect([2, 4, 10].map(valueOf)).toEqual([1, 0.75, 0]);
  });

  it("counts a rating beyond an anchor as the anchor", () => {
    expect([-50, 11].map(valueFunctionOf(linear(2, 10)))).toEqual([0, 1]);
  });

  it("does not depend on the unit", () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 0.5, max: 1000, noNaN: true }), number, (low, span, rating) => {
        const inThousands = valueFunctionOf(linear(low, low + span))(rating);
        expect(valueFunctionOf(linear(low * 1000, (low + span) * 1000))(rating * 1000)).toBeCloseTo(inThousands, 9);
      }),
    );
  });
});

describe("target value", () => {
  it("is 1 at the target and 0 at the farther anchor only", () => {
    const valueOf = valueFunctionOf(target(30, 0, 50));
    expect([30, 0].map(valueOf)).toEqual([1, 0]);
    expect(valueOf(50)).toBeCloseTo(1 / 3, 12);
  });

  it("falls alike on both sides", () => {
    const valueOf = valueFunctionOf(target(30, 0, 50));
    expect(valueOf(25)).toBe(valueOf(35));
  });

  it("works for a target outside the anchors", () => {
    expect([0, 10, 20].map(valueFunctionOf(target(20, 0, 10)))).toEqual([0, 0.5, 1]);
  });
});

describe("level value", () => {
  const levels: ValueFunction = {
    kind: "levels",
    levels: [
      { text: "None", value: value(0) },
      { text: "Very strong", value: value(0.7) },
      { text: "3", value: value(1) },
    ],
  };

  it("stands beside the text, whatever its case and spaces", () => {
    expect([" very  STRONG ", "none"].map(valueFunctionOf(levels))).toEqual([0.7, 0]);
  });

  it("finds a level that is a number typed as such", () => {
    expect(valueFunctionOf(levels)(3)).toBe(1);
  });

  it("refuses a text that is no level", () => {
    expect(() => valueFunctionOf(levels)("medium")).toThrow("no level is called medium");
  });
});

describe("constant criterion", () => {
  it.each([linear(4, 4), linear(4, 4, "lower"), target(4, 4, 4), target(9, 4, 4)])(
    "gives 0, never 0/0 (%p)",
    (definition) => {
      expect(isConstant(definition)).toBe(true);
      expect(valueFunctionOf(definition)(4)).toBe(0);
    },
  );

  it("is not one whose anchors differ ever so little", () => {
    expect(isConstant(linear(4, 4.001))).toBe(false);
  });
});

it("refuses text where a number belongs", () => {
  expect(() => valueFunctionOf(linear(0, 1))("high")).toThrow(RangeError);
});
