import { valueAgainstCost } from "../../../src/taskpane/score/value-against-cost";
import { ranked } from "../made-portfolio";

describe("score against cost", () => {
  it("says what share of the cost the better half takes, of the projects that have one", () => {
    const chart = valueAgainstCost(ranked);
    // B 110 and A 300 of 500 in all.
    expect(chart?.finding).toBe("The best 2 of 3 projects take 82 % of the cost");
    expect(chart?.withoutCost).toBe(1);
  });

  it("is left out where fewer than two projects have a cost", () => {
    const only = { ...ranked, scored: ranked.scored.filter(({ project }) => project.id === "D"), order: [0] };
    expect(valueAgainstCost(only)).toBeUndefined();
  });
});
