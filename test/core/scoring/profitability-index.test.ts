import { defaultParameters } from "../../../src/core/run-parameters";
import { money } from "../../../src/core/model/quantity";
import { profitabilityIndexMethod } from "../../../src/core/scoring/profitability-index";
import { portfolio, project } from "../example-portfolio";
import { publishedProfitability } from "../../golden/practice-methods";
import { expectPrinted } from "../../golden/printed";
import { withPlan } from "./figures-portfolio";

describe("profitability index of projects", () => {
  const { source, rate, projects } = publishedProfitability;
  const flows = portfolio({
    projects: projects.map((_, i) => project(`P${i + 1}`, [0])),
    cashFlows: projects.flatMap(({ flows: own }, i) =>
      own.map((amount, year) => ({ projectId: `P${i + 1}`, year, amount: money(amount) })),
    ),
  });

  it(`reproduces ${source}`, () => {
    const { scores } = profitabilityIndexMethod.score(flows, {}, { discountRate: rate });
    projects.forEach(({ flows: own, later }, i) => expectPrinted((scores[i] as number) * -(own[0] as number), later));
  });

  it("names projects without flows and those that invest nothing first", () => {
    const plans = withPlan([{ cost: 1, benefit: 1 }, { cost: 0, benefit: 5, years: 1 }]); // prettier-ignore
    const found = profitabilityIndexMethod.objections(plans, {}, defaultParameters);
    expect(found.map(({ code, alternative, figure }) => [code, alternative, figure])).toEqual([
      ["figure-missing", 0, "benefitYears"],
      ["figure-not-positive", 1, "cost"],
    ]);
    const earning = portfolio({
      projects: [project("P1", [0])],
      cashFlows: [{ projectId: "P1", year: 1, amount: money(4) }],
    });
    expect(profitabilityIndexMethod.objections(earning, {}, defaultParameters)[0]?.figure).toBe("cashFlows");
    expect(() => profitabilityIndexMethod.score(earning, {}, defaultParameters)).toThrow(RangeError);
  });
});
