import { jsonWeighing } from "../../src/cli/json-weighing";
import { weigh } from "../../src/core/weighting/weigh";
import { portfolio } from "../core/example-portfolio";
import { by, exampleTree, judgement } from "../core/weighting/example-tree";

describe("the weights of a run as JSON", () => {
  const judgements = [
    judgement("Anna", "value", "risk", 4),
    judgement("Anna", "risk", "cost", 1 / 2),
    judgement("Anna", "value", "cost", 1 / 5),
    judgement("Bert", "reach", "revenue", 1 / 3, 2),
  ];

  it("are every node's, local and global, with how consistent the judgements are", () => {
    const found = jsonWeighing(weigh(portfolio({ criteria: exampleTree, judgements }), by("ahp")));
    expect(found.method).toBe("ahp");
    expect(found.weights.map(({ criterion, group }) => [criterion, group])).toEqual([["VALUE", null], ["REACH", "VALUE"], ["REVENUE", "VALUE"], ["RISK", null], ["COST", null]]); // prettier-ignore
    expect(found.weights[1]).toMatchObject({ local: expect.closeTo(0.25, 9) });
    expect(found.consistency).toEqual([
      {
        group: null,
        ratio: expect.any(Number),
        verdict: "inconsistent",
        randomIndex: "saaty-1980",
        lookAgain: { a: "VALUE", b: "COST", judged: expect.closeTo(1 / 5, 9), mending: 2 },
        completed: [],
      },
      { group: "VALUE", ratio: 0, verdict: "consistent", randomIndex: null, lookAgain: null, completed: [] },
    ]);
    expect(found.stakeholders.map(({ stakeholder, influence }) => [stakeholder, influence])).toEqual([["Anna", 1], ["Bert", 2]]); // prettier-ignore
  });

  it("say what was set for the run, by the criterion's name", () => {
    const found = jsonWeighing(
      weigh(portfolio({ criteria: exampleTree }), by("typed", { weightOverrides: { cost: 9 } })),
    );
    expect(found).toMatchObject({ method: "typed", set: { COST: 9 }, consistency: [], consensus: null });
  });

  it("survive being printed and read", () => {
    const found = jsonWeighing(weigh(portfolio({ criteria: exampleTree, judgements }), by("ahp")));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
