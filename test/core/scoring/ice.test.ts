import { defaultParameters } from "../../../src/core/run-parameters";
import { ice, iceMethod } from "../../../src/core/scoring/ice";
import { publishedIce } from "../../golden/practice-methods";
import { expectPrinted } from "../../golden/printed";
import { withFigures } from "./figures-portfolio";

describe("ICE", () => {
  it(`reproduces ${publishedIce.source}`, () => {
    expectPrinted(ice(publishedIce.figures), publishedIce.ice);
  });

  it("can be the mean instead, which may put another idea first", () => {
    const ideas = withFigures([
      { impact: 10, confidence: 10, ease: 1 },
      { impact: 6, confidence: 6, ease: 6 },
    ]);
    const scores = (combination: string) => iceMethod.score(ideas, { combination }, defaultParameters).scores;
    expect(scores("product")).toEqual([100, 216]);
    expect(scores("mean")).toEqual([7, 6]);
    expect(iceMethod.score(ideas, {}, defaultParameters).scores).toEqual([100, 216]);
    expect(() => scores("sum")).toThrow(RangeError);
  });

  it("takes 0 for a figure like any other, and names what is blank", () => {
    expect(ice({ impact: 7, confidence: 0, ease: 9 })).toBe(0);
    const found = iceMethod.objections(withFigures([{ impact: 0, ease: 2 }]), {}, defaultParameters);
    expect(found.map(({ code, figure }) => [code, figure])).toEqual([["figure-missing", "confidence"]]);
  });
});
