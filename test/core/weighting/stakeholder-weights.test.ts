import { weigh } from "../../../src/core/weighting/weigh";
import { portfolio } from "../example-portfolio";
import { by, exampleTree, judgement } from "./example-tree";

describe("weights of each stakeholder", () => {
  it("are their own where they judged, and the group's where they did not", () => {
    const judgements = [
      judgement("Anna", "value", "risk", 4),
      judgement("Anna", "value", "cost", 2),
      judgement("Anna", "risk", "cost", 1 / 2),
      judgement("Bert", "reach", "revenue", 3),
    ];
    const { stakeholders, tree } = weigh(portfolio({ criteria: exampleTree, projects: [], judgements }), by("ahp"));
    const group = tree.criteria.map(({ globalWeight }) => globalWeight as number);
    expect(stakeholders.map(({ stakeholder }) => stakeholder)).toEqual(["Anna", "Bert"]);
    for (const { weights, distance } of stakeholders) {
      weights.forEach((w, j) => expect(w).toBeCloseTo(group[j] as number, 9));
      expect(distance).toBeCloseTo(0, 9);
    }
  });
});
