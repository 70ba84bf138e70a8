import { whyAbove } from "../../../src/core/reasons/why-above";
import { formattingFor } from "../../../src/taskpane/frame/formatting";
import { comparisonInWords, listed } from "../../../src/taskpane/robustness/comparison-in-words";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { portfolio, project, ranked } from "../made-portfolio";

const formatting = formattingFor("en-GB");
const words = (a: number, b: number, of = ranked) => comparisonInWords(of, whyAbove(of, a, b), formatting);

describe("why one project is above another", () => {
  it("says by how much and on what, whichever of the two is asked for first", () => {
    expect(words(0, 1)).toBe("Project B is above Project A by 0.240. Project B is better on Fit and Reach.");
    expect(words(1, 0)).toBe(words(0, 1));
  });

  it("does not pass over what speaks for the lower one", () => {
    const mixed = rankPortfolio(
      { ...portfolio, projects: [project("A", [9, 1]), project("B", [3, 8])] },
      defaultParameters,
    );
    expect(words(0, 1, mixed)).toMatch(/Project A is better on Fit\. Project B is better on Reach\.$/);
  });

  it("calls a tie a tie", () => {
    expect(words(0, 2)).toBe("Project A and Project C have the same score.");
  });

  it("names adjustments by hand, which no criterion explains", () => {
    const lifted = { ...project("A", [3, 3]), adjustment: { points: 0.5, reason: "Law" } };
    const by = rankPortfolio({ ...portfolio, projects: [lifted, project("B", [4, 4])] }, defaultParameters);
    expect(words(0, 1, by)).toMatch(/Project A is above Project B by 0\.400.*by hand make \+0\.500/);
  });
});

describe("a list of names", () => {
  it("stops at three, so that a sentence stays one", () => {
    expect(["a", "ab", "abc", "abcd"].map((names) => listed([...names]))).toEqual([
      "a",
      "a and b",
      "a, b and c",
      "a, b and 2 more",
    ]);
  });
});
