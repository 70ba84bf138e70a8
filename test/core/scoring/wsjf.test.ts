import fc from "fast-check";
import { wsjf, wsjfMethod } from "../../../src/core/scoring/wsjf";
import { defaultParameters } from "../../../src/core/run-parameters";
import { publishedWsjf } from "../../golden/practice-methods";
import { expectAllPrinted } from "../../golden/printed";
import { withFigures } from "./figures-portfolio";

const points = fc.integer({ min: 0, max: 100 });

describe("weighted shortest job first", () => {
  it(`reproduces the ${publishedWsjf.source}`, () => {
    const { scores, workings } = wsjfMethod.score(withFigures([...publishedWsjf.jobs]), {}, defaultParameters);
    expectAllPrinted(scores, publishedWsjf.jobs.map((job) => job.wsjf)); // prettier-ignore
    expect(workings.byAlternative.find(({ key }) => key === "costOfDelay")?.values).toEqual([170, 120]);
  });

  it("does not mind the unit of the points, only their proportions: twice the size is half the score", () => {
    fc.assert(
      fc.property(points, points, points, fc.integer({ min: 1, max: 100 }), (value, time, risk, size) => {
        const job = { businessValue: value, timeCriticality: time, riskReduction: risk, jobSize: size };
        expect(wsjf({ ...job, jobSize: 2 * size })).toBeCloseTo(wsjf(job) / 2, 12);
        expect(wsjf({ ...job, timeCriticality: time + 1 })).toBeGreaterThan(wsjf(job));
      }),
    );
  });

  it("names each figure that is blank and a size that is 0, and scores nothing then", () => {
    const lacking = withFigures([
      { businessValue: 1, timeCriticality: 1, riskReduction: 1, jobSize: 0 },
      { businessValue: 1, riskReduction: 1, jobSize: 2 },
    ]);
    const objections = wsjfMethod.objections(lacking, {}, defaultParameters);
    expect(objections.map(({ code, alternative, figure }) => [code, alternative, figure])).toEqual([
      ["figure-not-positive", 0, "jobSize"],
      ["figure-missing", 1, "timeCriticality"],
    ]);
    expect(() => wsjfMethod.score(lacking, {}, defaultParameters)).toThrow(RangeError);
  });

  it("takes a project whose delay costs nothing for 0", () => {
    expect(wsjf({ businessValue: 0, timeCriticality: 0, riskReduction: 0, jobSize: 3 })).toBe(0);
    expect(() => wsjf({ businessValue: 1, timeCriticality: 0, riskReduction: 0, jobSize: -3 })).toThrow("above 0");
  });
});
