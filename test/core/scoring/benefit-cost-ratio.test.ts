import { defaultParameters } from "../../../src/core/run-parameters";
import { benefitCostRatioMethod } from "../../../src/core/scoring/benefit-cost-ratio";
import { withPlan } from "./figures-portfolio";

const at = (discountRate: number) => ({ ...defaultParameters, discountRate });

describe("benefit-cost ratio of projects", () => {
  it("discounts benefits and costs by the run's rate: 90 for 60 and 60 at 25 %", () => {
    // Costs in year 0, benefits in years 1 and 2: (60 / 1.25 + 60 / 1.5625) / 90.
    const found = benefitCostRatioMethod.score(withPlan([{ cost: 90, benefit: 60, years: 2 }]), {}, at(0.25));
    expect(found.scores[0]).toBeCloseTo(0.96, 12);
    expect(found.workings.byAlternative.map(({ values }) => values[0])).toEqual([86.4, 90]);
    expect(found.workings.figures[0]?.value).toBe(0.25);
  });

  it("does not change the order with the unit of money, but may with the rate", () => {
    const early = { cost: 100, benefit: 70, years: 2 };
    const late = { cost: 100, benefit: 30, years: 6 };
    const order = (rate: number, factor = 1) => {
      const plans = [early, late].map((plan) => ({
        ...plan,
        cost: plan.cost * factor,
        benefit: plan.benefit * factor,
      }));
      const [a, b] = benefitCostRatioMethod.score(withPlan(plans), {}, at(rate)).scores as [number, number];
      return a > b;
    };
    expect(order(0.02)).toBe(false);
    expect(order(0.3)).toBe(true);
    expect(order(0.3, 1000)).toBe(true);
  });

  it("names what is blank in a row that has no flows, and a project that costs nothing", () => {
    const plans = withPlan([{ cost: 1, benefit: 1 }, { benefit: 1, years: 1 }, { cost: 1 }, { cost: 0, benefit: 5, years: 1 }]); // prettier-ignore
    const found = benefitCostRatioMethod.objections(plans, {}, defaultParameters);
    expect(found.map(({ code, alternative, figure }) => [code, alternative, figure])).toEqual([
      ["figure-missing", 0, "benefitYears"],
      ["figure-missing", 1, "cost"],
      ["figure-missing", 2, "benefit"],
      ["figure-not-positive", 3, "cost"],
    ]);
    expect(() => benefitCostRatioMethod.score(plans, {}, defaultParameters)).toThrow(RangeError);
  });
});
