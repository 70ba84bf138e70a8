import type { ComputedFigure } from "../../../core/model/criterion";
import { computedFigures } from "../../../core/scoring/computed-figures";
import { isConstant } from "../../../core/scoring/value-function";
import type { ReportInput } from "../report-input";

/** How ratings come about that nobody typed, how bent values are bent, and what was added to scores by hand. */
export function ratingNotes({ ranked }: ReportInput): readonly (readonly [string, string])[] {
  const { criteria } = ranked.portfolio.criteria;
  const notes: (readonly [string, string])[] = [];
  const figures = [...new Set(criteria.flatMap(({ computed }) => computed ?? []))];
  if (figures.length > 0) {
    notes.push(["Computed ratings", figures.map(figureNote).join(" ")]);
  }
  const bent = criteria.flatMap(({ name, valueFunction }) => {
    const { kind } = valueFunction;
    if ((kind !== "concave" && kind !== "convex" && kind !== "s") || isConstant(valueFunction)) return [];
    return [`${name} (${kind}, curvature ${valueFunction.curvature})`];
  });
  if (bent.length > 0) {
    notes.push([
      "Bent values",
      `Not in a straight line: ${bent.join(", ")}. With t the share of the way from “Worth 0 at” to “Worth 1 at” and c the curvature, concave is (1 − e^(−ct)) / (1 − e^(−c)), convex (e^(ct) − 1) / (e^c − 1), s ½ (1 + tanh(c (t − ½) / 2) / tanh(c / 4)).`,
    ]);
  }
  const adjusted = ranked.scored.filter(({ project }) => project.adjustment !== undefined).length;
  if (adjusted > 0) {
    notes.push([
      "Adjustments",
      `${adjusted === 1 ? "The score of 1 project is" : `The scores of ${adjusted} projects are`} adjusted by hand, in points of the score itself; the Ranking prints each with its reason.`,
    ]);
  }
  return notes;
}

function figureNote(figure: ComputedFigure): string {
  const { name, explanation } = computedFigures[figure];
  const where = {
    "risk-exposure": "Live, from the Risks sheet.",
    "capacity-strain": "A value of the run: hours by project and month are in no cells.",
  }[figure as string];
  return `${name}: ${explanation} ${where ?? "Live, from the Finance sheet."}`;
}
