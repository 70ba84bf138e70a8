import { figureObjections, figureOf } from "./figure-objections";
import type { FiguresMethod } from "./method";
import { wordChosen, type ChoiceOption } from "./method-option";
import { figureFromZero } from "./practice-figure-need";
import { workings } from "./workings";

export interface IceFigures {
  readonly impact: number;
  readonly confidence: number;
  readonly ease: number;
}

/** How the three are put together. */
export type IceCombination = "product" | "mean";

/**
 * ICE: impact, confidence and ease, each usually from 1 to 10, multiplied or averaged. 0 or more, higher is better.
 * The product punishes a weak point, the mean lets the others make up for it; the order may differ.
 *
 * @see Ellis & Brown (2017), Hacking Growth (the mean); Gilad (2023), Evidence Guided (the product).
 */
export const ice = ({ impact, confidence, ease }: IceFigures, combination: IceCombination = "product"): number =>
  combination === "product" ? impact * confidence * ease : (impact + confidence + ease) / 3;

const combinationOption: ChoiceOption<IceCombination> = {
  kind: "choice",
  key: "combination",
  name: "Combination",
  explanation: "Whether a weak point can be made up for.",
  choices: [
    { value: "product", explanation: "multiplied: a weak point pulls the whole down" },
    { value: "mean", explanation: "averaged: a strong point makes up for a weak one" },
  ],
  standard: "product",
};

const needs = {
  impact: figureFromZero("impact"),
  confidence: figureFromZero("confidence"),
  ease: figureFromZero("ease"),
};

export const iceMethod: FiguresMethod = {
  kind: "figures",
  id: "ice",
  name: "ICE",
  explanation:
    "Puts impact, confidence and ease together: for a first rough order of many small ideas within minutes; too coarse for decisions that cost real money.",
  formula: "ICE = impact × confidence × ease, or their mean",
  degenerate: [
    "A blank figure is refused, at its cell.",
    "In the product a figure of 0 gives 0.",
    "Criteria and their weights play no part.",
  ],
  source: "Ellis & Brown (2017), Hacking Growth (the mean); Gilad (2023), Evidence Guided (the product)",
  figure: "ICE",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: true,
  additive: false,
  options: [combinationOption],
  needs: ["impact", "confidence", "ease"],
  objections: (portfolio) => figureObjections(portfolio, Object.values(needs)),
  score: ({ projects }, options) => {
    const combination = wordChosen(combinationOption, options);
    const rows = projects.map((project) => ({
      impact: figureOf(project, needs.impact),
      confidence: figureOf(project, needs.confidence),
      ease: figureOf(project, needs.ease),
    }));
    const scores = rows.map((row) => ice(row, combination));
    return {
      scores,
      figures: scores,
      workings: workings({
        byAlternative: [
          { key: "impact", label: "Impact", values: rows.map((row) => row.impact) },
          { key: "confidence", label: "Confidence", values: rows.map((row) => row.confidence) },
          { key: "ease", label: "Ease", values: rows.map((row) => row.ease) },
        ],
      }),
    };
  },
};
