import { figureObjections, figureOf, type FigureNeed } from "./figure-objections";
import type { FiguresMethod } from "./method";
import { figureFromZero } from "./practice-figure-need";
import { workings } from "./workings";

/**
 * Cost of delay divided by duration (CD3), WSJF in money: what a month's delay costs for each month that the project
 * blocks those who do it. Done one after the other in this order, projects cost the least by delay in total (Smith's
 * rule). Money a month, a month; 0 or more, higher is better.
 *
 * @param costOfDelay  Money a month, 0 or more. @param duration  Months, above 0.
 * @throws {RangeError} if the duration is not above 0.
 * @see Reinertsen (2009), The Principles of Product Development Flow, principle F17; Smith (1956), Naval Research
 *   Logistics Quarterly 3, 59–66.
 */
export function costOfDelayDividedByDuration(costOfDelay: number, duration: number): number {
  if (!(duration > 0)) throw new RangeError(`a duration must be above 0, got ${duration}`);
  return costOfDelay / duration;
}

const delay = figureFromZero("costOfDelay");
const duration: FigureNeed = { figure: "duration", need: "positive", of: ({ durationMonths }) => durationMonths };

export const costOfDelayMethod: FiguresMethod = {
  kind: "figures",
  id: "cost-of-delay",
  name: "Cost of delay over duration (WSJF in money)",
  explanation:
    "Puts first what loses most money by waiting, for each month it takes: the cheapest order where one team does one project after the other; not where projects run side by side or money is what is short.",
  formula: "CD3 = cost of delay a month / duration in months",
  degenerate: [
    "A duration of 0 or a blank figure is refused, at its cell.",
    "A project whose delay costs nothing scores 0.",
    "Criteria and their weights play no part.",
  ],
  source:
    "Reinertsen (2009), The Principles of Product Development Flow; Smith (1956), Naval Research Logistics Quarterly 3, 59–66",
  figure: "CD3",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [],
  needs: ["costOfDelay"],
  objections: (portfolio) => figureObjections(portfolio, [delay, duration]),
  score: ({ projects }) => {
    const delays = projects.map((project) => figureOf(project, delay));
    const durations = projects.map((project) => figureOf(project, duration));
    const scores = delays.map((cost, i) => costOfDelayDividedByDuration(cost, durations[i] as number));
    return {
      scores,
      figures: scores,
      workings: workings({
        byAlternative: [
          { key: "costOfDelay", label: "Cost of delay a month", values: delays },
          { key: "duration", label: "Duration, months", values: durations },
        ],
      }),
    };
  },
};
