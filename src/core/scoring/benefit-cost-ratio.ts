import { benefitCostRatio } from "../finance/benefit-cost-ratio";
import { netPresentValue } from "../finance/net-present-value";
import type { ProjectCashFlows } from "../finance/project-cash-flows";
import { flowObjections, requiredFlows } from "./flow-objections";
import type { FiguresMethod } from "./method";
import { workings } from "./workings";

const ratioOf =
  (rate: number) =>
  ({ inflows, outflows }: ProjectCashFlows): number | undefined =>
    benefitCostRatio(rate, inflows, outflows);

export const benefitCostRatioMethod: FiguresMethod = {
  kind: "figures",
  id: "benefit-cost-ratio",
  name: "Benefit-cost ratio",
  explanation:
    "Ranks by what comes in for each unit that goes out, at present value: where money is short and projects can be taken in any combination; it favours small projects and sees nothing that is not in money.",
  formula:
    "PV benefits = Σ inflow / (1 + discount rate)^year\nPV costs = Σ outflow / (1 + discount rate)^year\nratio = PV benefits / PV costs",
  degenerate: [
    "The first year is not discounted.",
    "A project with no cost at all, or without figures to derive cash flows from, is refused at its cell.",
    "Amounts of the Cash flows table are net: what is set off within a year counts on one side only.",
    "Criteria and their weights play no part.",
  ],
  source: "Boardman, Greenberg, Vining & Weimer (2018), Cost-Benefit Analysis, 5th edition, chapter 2",
  figure: "Benefit-cost ratio",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [],
  needs: [],
  objections: (portfolio, _options, { discountRate }) =>
    flowObjections(portfolio, ratioOf(discountRate), "money that goes out in some year"),
  score: (portfolio, _options, { discountRate }) => {
    const flows = requiredFlows(portfolio);
    const benefits = flows.map(({ inflows }) => netPresentValue(discountRate, inflows));
    const costs = flows.map(({ outflows }) => netPresentValue(discountRate, outflows));
    const scores = flows.map((one, i) => {
      const ratio = ratioOf(discountRate)(one);
      if (ratio === undefined) throw new RangeError(`${portfolio.projects[i]?.name} costs nothing`);
      return ratio;
    });
    return {
      scores,
      figures: scores,
      workings: workings({
        figures: [{ key: "discountRate", label: "Discount rate a year", value: discountRate }],
        byAlternative: [
          { key: "benefits", label: "Present value of benefits", values: benefits },
          { key: "costs", label: "Present value of costs", values: costs },
        ],
      }),
    };
  },
};
