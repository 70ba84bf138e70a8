import { figureObjections, figureOf } from "./figure-objections";
import type { FiguresMethod } from "./method";
import { figureAboveZero, figureFromZero } from "./practice-figure-need";
import { workings } from "./workings";

export interface RiceFigures {
  /** How many people or events in a time. */
  readonly reach: number;
  /** On each: 0.25 minimal, 0.5 low, 1 medium, 2 high, 3 massive. */
  readonly impact: number;
  /** A share: 1 sure, 0.8 fairly, 0.5 hardly. */
  readonly confidence: number;
  /** In person-months, above 0. */
  readonly effort: number;
}

/**
 * RICE: expected effect on everyone reached for each unit of effort, reach × impact × confidence / effort. 0 or more,
 * higher is better; its unit is that of the figures, so that only proportions between projects mean something.
 *
 * @throws {RangeError} if the effort is not above 0.
 * @see McBride (2016), RICE: Simple prioritization for product managers, Intercom.
 */
export function rice({ reach, impact, confidence, effort }: RiceFigures): number {
  if (!(effort > 0)) throw new RangeError(`an effort must be above 0, got ${effort}`);
  return (reach * impact * confidence) / effort;
}

const needs = {
  reach: figureFromZero("reach"),
  impact: figureFromZero("impact"),
  confidence: figureFromZero("confidence"),
  effort: figureAboveZero("effort"),
};

export const riceMethod: FiguresMethod = {
  kind: "figures",
  id: "rice",
  name: "RICE",
  explanation:
    "Multiplies reach, impact and confidence and divides by effort: quick for product ideas that serve the same people; a guess of 0 anywhere decides everything, and costs other than effort are not seen.",
  formula: "RICE = reach × impact × confidence / effort",
  degenerate: [
    "An effort of 0 or a blank figure is refused, at its cell.",
    "A reach, impact or confidence of 0 gives 0.",
    "Criteria and their weights play no part.",
  ],
  source: "McBride (2016), RICE: Simple prioritization for product managers, Intercom",
  figure: "RICE",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [],
  needs: ["reach", "impact", "confidence", "effort"],
  objections: (portfolio) => figureObjections(portfolio, Object.values(needs)),
  score: ({ projects }) => {
    const rows = projects.map((project) => ({
      reach: figureOf(project, needs.reach),
      impact: figureOf(project, needs.impact),
      confidence: figureOf(project, needs.confidence),
      effort: figureOf(project, needs.effort),
    }));
    const scores = rows.map(rice);
    return {
      scores,
      figures: scores,
      workings: workings({
        byAlternative: [
          { key: "reach", label: "Reach", values: rows.map((row) => row.reach) },
          { key: "impact", label: "Impact", values: rows.map((row) => row.impact) },
          { key: "confidence", label: "Confidence", values: rows.map((row) => row.confidence) },
          { key: "effort", label: "Effort", values: rows.map((row) => row.effort) },
        ],
      }),
    };
  },
};
