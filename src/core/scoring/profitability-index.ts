import { netPresentValue } from "../finance/net-present-value";
import { profitabilityIndex } from "../finance/profitability-index";
import { flowObjections, requiredFlows } from "./flow-objections";
import type { FiguresMethod } from "./method";
import { workings } from "./workings";

export const profitabilityIndexMethod: FiguresMethod = {
  kind: "figures",
  id: "profitability-index",
  name: "Profitability index",
  explanation:
    "Ranks by what an investment earns for each unit invested, at present value: where this year's money is what is short; it favours small projects, and of two that exclude each other the net present value should decide.",
  formula:
    "investment = PV of what goes out before the first year in which more comes in than goes out\nindex = PV of all later years / investment",
  degenerate: [
    "The first year is not discounted; costs after the first income lower what the investment earns.",
    "A project that invests nothing before it earns, or without figures to derive cash flows from, is refused at its cell.",
    "Criteria and their weights play no part.",
  ],
  source: "Ross, Westerfield & Jaffe, Corporate Finance, chapter 5",
  figure: "Profitability index",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [],
  needs: [],
  objections: (portfolio, _options, { discountRate }) =>
    flowObjections(
      portfolio,
      ({ net }) => profitabilityIndex(discountRate, net),
      "an investment before the first year in which more comes in than goes out",
    ),
  score: (portfolio, _options, { discountRate }) => {
    const flows = requiredFlows(portfolio);
    const scores = flows.map(({ net }, i) => {
      const index = profitabilityIndex(discountRate, net);
      if (index === undefined) throw new RangeError(`${portfolio.projects[i]?.name} invests nothing`);
      return index;
    });
    return {
      scores,
      figures: scores,
      workings: workings({
        figures: [{ key: "discountRate", label: "Discount rate a year", value: discountRate }],
        byAlternative: [
          {
            key: "npv",
            label: "Net present value",
            values: flows.map(({ net }) => netPresentValue(discountRate, net)),
          },
        ],
      }),
    };
  },
};
