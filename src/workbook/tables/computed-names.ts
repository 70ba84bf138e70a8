import type { ComputedFigure } from "../../core/model/criterion";
import { computedFigures } from "../../core/scoring/computed-figures";
import { headerKey } from "../header-key";
import { nearMiss } from "../near-miss";

/** What people call the figures, beside their names. */
const SYNONYMS: Readonly<Record<ComputedFigure, readonly string[]>> = {
  npv: ["Net present value"],
  irr: ["Internal rate of return"],
  payback: ["Payback period", "Payback time", "Payback years"],
  "discounted-payback": ["Discounted payback period", "Discounted payback time", "Dynamic payback"],
  "benefit-cost-ratio": ["BCR", "B/C ratio", "Benefit to cost ratio", "Benefits to costs"],
  "profitability-index": ["PI", "Present value index"],
  "risk-exposure": ["EMV", "Expected monetary value", "Net EMV", "Net risk exposure"],
  "capacity-strain": ["Resource strain", "Capacity shortfall", "Share of demand in shortfall"],
};

const FIGURES = Object.keys(computedFigures) as readonly ComputedFigure[];

const byKey: ReadonlyMap<string, ComputedFigure> = new Map(
  FIGURES.flatMap((figure) =>
    [computedFigures[figure].name, ...SYNONYMS[figure]].map((name) => [headerKey(name), figure] as const),
  ),
);

/** The figure that a Source column names, in any of its names. */
export const computedFigureCalled = (name: string): ComputedFigure | undefined => byKey.get(headerKey(name));

/** The figure that was probably meant. */
export function nearComputedFigure(name: string): ComputedFigure | undefined {
  const near = nearMiss(name, byKey.keys());
  return near === undefined ? undefined : byKey.get(headerKey(near));
}
