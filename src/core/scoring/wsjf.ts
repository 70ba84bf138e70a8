import { figureObjections, figureOf } from "./figure-objections";
import type { FiguresMethod } from "./method";
import { figureAboveZero, figureFromZero } from "./practice-figure-need";
import { workings } from "./workings";

export interface WsjfFigures {
  readonly businessValue: number;
  readonly timeCriticality: number;
  readonly riskReduction: number;
  /** Above 0. */
  readonly jobSize: number;
}

/** Cost of delay in relative points: business value + time criticality + risk reduction or opportunity enablement. */
export const relativeCostOfDelay = ({ businessValue, timeCriticality, riskReduction }: WsjfFigures): number =>
  businessValue + timeCriticality + riskReduction;

/**
 * Weighted shortest job first: what a delay costs for each point of work,
 *   WSJF = (business value + time criticality + risk reduction) / job size.
 * All four are relative points, each on a scale of its own that is the same for all projects, so that only the order and
 * the proportions mean something. 0 or more, higher is better.
 *
 * @throws {RangeError} if the job size is not above 0.
 * @see Leffingwell (2011), Agile Software Requirements, chapter 13, after Reinertsen (2009), The Principles of Product
 *   Development Flow, principle F17.
 */
export function wsjf(figures: WsjfFigures): number {
  if (!(figures.jobSize > 0)) throw new RangeError(`a job size must be above 0, got ${figures.jobSize}`);
  return relativeCostOfDelay(figures) / figures.jobSize;
}

const needs = {
  businessValue: figureFromZero("businessValue"),
  timeCriticality: figureFromZero("timeCriticality"),
  riskReduction: figureFromZero("riskReduction"),
  jobSize: figureAboveZero("jobSize"),
};

export const wsjfMethod: FiguresMethod = {
  kind: "figures",
  id: "wsjf",
  name: "WSJF (weighted shortest job first)",
  explanation:
    "Puts first what costs most to delay for the work it takes: for backlogs estimated in relative points; not where a few large projects must be compared in money.",
  formula: "cost of delay = business value + time criticality + risk reduction\nWSJF = cost of delay / job size",
  degenerate: [
    "A job size of 0 or a blank figure is refused, at its cell.",
    "A project whose delay costs nothing scores 0.",
    "Criteria and their weights play no part.",
  ],
  source:
    "Leffingwell (2011), Agile Software Requirements, chapter 13; Reinertsen (2009), The Principles of Product Development Flow",
  figure: "WSJF",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [],
  needs: ["businessValue", "timeCriticality", "riskReduction", "jobSize"],
  objections: (portfolio) => figureObjections(portfolio, Object.values(needs)),
  score: ({ projects }) => {
    const rows = projects.map((project) => ({
      businessValue: figureOf(project, needs.businessValue),
      timeCriticality: figureOf(project, needs.timeCriticality),
      riskReduction: figureOf(project, needs.riskReduction),
      jobSize: figureOf(project, needs.jobSize),
    }));
    const scores = rows.map(wsjf);
    return {
      scores,
      figures: scores,
      workings: workings({
        byAlternative: [
          { key: "businessValue", label: "Business value", values: rows.map((row) => row.businessValue) },
          { key: "timeCriticality", label: "Time criticality", values: rows.map((row) => row.timeCriticality) },
          { key: "riskReduction", label: "Risk reduction", values: rows.map((row) => row.riskReduction) },
          { key: "costOfDelay", label: "Cost of delay", values: rows.map(relativeCostOfDelay) },
          { key: "jobSize", label: "Job size", values: rows.map((row) => row.jobSize) },
        ],
      }),
    };
  },
};
