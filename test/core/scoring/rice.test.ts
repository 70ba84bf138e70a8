import { defaultParameters } from "../../../src/core/run-parameters";
import { rice, riceMethod } from "../../../src/core/scoring/rice";
import { publishedRice } from "../../golden/practice-methods";
import { expectPrinted } from "../../golden/printed";
import { withFigures } from "./figures-portfolio";

describe("RICE", () => {
  it(`reproduces ${publishedRice.source}`, () => {
    expectPrinted(rice(publishedRice.figures), publishedRice.rice);
    expectPrinted(
      riceMethod.score(withFigures([publishedRice.figures]), {}, defaultParameters).scores[0],
      publishedRice.rice,
    );
  });

  it("multiplies three of its figures and divides by the fourth", () => {
    expect(rice({ reach: 300, impact: 0.5, confidence: 0.25, effort: 1.5 })).toBe(25);
  });

  it("is 0 where nobody is reached, and keeps the order where confidence is in per cent for all", () => {
    expect(rice({ reach: 0, impact: 3, confidence: 1, effort: 2 })).toBe(0);
    const a = { reach: 50, impact: 2, confidence: 0.8, effort: 4 };
    const b = { reach: 70, impact: 1, confidence: 0.5, effort: 1 };
    const inPercent = (one: typeof a) => rice({ ...one, confidence: one.confidence * 100 });
    expect(inPercent(b) > inPercent(a)).toBe(rice(b) > rice(a));
  });

  it("names what is blank and an effort of 0", () => {
    const found = riceMethod.objections(withFigures([{ reach: 1, impact: 1, effort: 0 }]), {}, defaultParameters);
    expect(found).toEqual([
      {
        code: "figure-missing",
        alternative: 0,
        figure: "confidence",
        expected: "a number of 0 or more",
        found: "blank",
      },
      { code: "figure-not-positive", alternative: 0, figure: "effort", expected: "a number above 0", found: "0" },
    ]);
    expect(() => rice({ reach: 1, impact: 1, confidence: 1, effort: 0 })).toThrow("above 0");
  });
});
