import { blankRatings } from "../../../src/taskpane/score/missing-policies";
import { criterion, portfolio, project } from "../made-portfolio";

describe("blank ratings", () => {
  const gaps = {
    ...portfolio,
    projects: [project("A", [null, null]), project("B", [3, null])],
    criteria: {
      groups: [],
      criteria: [{ ...criterion("Fit", 0.7), missing: "worst" as const }, criterion("Reach", 0.3)],
    },
  };

  it("belong to the choice where the criterion follows it, else to the criterion's own row", () => {
    expect(blankRatings(gaps, "worst")).toEqual({ byChoice: 1, byCriteria: 2 });
    expect(blankRatings(gaps, "leave out")).toEqual({ byChoice: 2, byCriteria: 1 });
  });

  it("were settled by the criteria where the choice is to refuse and there is a ranking all the same", () => {
    expect(blankRatings(gaps, "refuse")).toEqual({ byChoice: 0, byCriteria: 3 });
  });
});
