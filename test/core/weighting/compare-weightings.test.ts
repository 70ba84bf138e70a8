import { compareWeightings } from "../../../src/core/weighting/compare-weightings";
import { weightingMethods } from "../../../src/core/weighting/catalogue";
import { portfolio, project } from "../example-portfolio";
import { exampleTree, judgement } from "./example-tree";

const projects = [project("A", [10, 80, 30, 20]), project("B", [40, 20, 50, 70])];

describe("weightings side by side", () => {
  it("are those that the tables have the input for", () => {
    const found = compareWeightings(portfolio({ criteria: exampleTree, projects }), { randomIndex: "saaty-1980" });
    const judged = ["ahp", "ahp-geometric", "best-worst"];
    expect(found.map(({ method }) => method)).toEqual(
      weightingMethods.map(({ id }) => id).filter((id) => !judged.includes(id)),
    );
  });

  it("include those of judgements once the criteria are connected", () => {
    const judgements = [
      judgement("Anna", "value", "risk", 3),
      judgement("Anna", "value", "cost", 2),
      judgement("Anna", "cost", "risk", 2),
      judgement("Anna", "reach", "revenue", 2),
    ];
    const found = compareWeightings(portfolio({ criteria: exampleTree, projects, judgements }), {
      randomIndex: "saaty-1980",
    });
    expect(found).toHaveLength(weightingMethods.length);
  });
});
