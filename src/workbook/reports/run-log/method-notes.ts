import { canAppraise } from "../../../core/finance/appraisal";
import { weightingMethod } from "../../../core/weighting/catalogue";
import { scoringMethod } from "../../../core/scoring/catalogue";
import type { ReportInput } from "../report-input";
import { ratingNotes } from "./rating-notes";
import { robustnessNotes } from "./robustness-notes";

/** How the figures come about and which conventions hold, topic by topic, for whoever has to defend them. */
export function methodNotes(input: ReportInput): readonly (readonly [string, string])[] {
  const { ranked, parameters } = input;
  const { portfolio, waterline, risk, capacity } = ranked;
  const observed = portfolio.criteria.criteria.filter(
    ({ valueFunction }) => valueFunction.kind !== "levels" && valueFunction.anchors.kind === "observed",
  );
  const notes: (readonly [string, string])[] = [
    scoreNote(ranked.method.id) ?? [
      "Score",
      "Weighted sum: weight × value, added over all criteria and rounded to 12 decimals. A value runs from 0 (the rating above “Worth 0 at”) to 1 (above “Worth 1 at”) in a straight line; ratings beyond an end count as that end.",
    ],
    ["Weights", weightsNote(ranked.weighing)],
    [
      "Ties",
      "Equal scores share the smallest rank, as Excel's RANK.EQ has it. Where an order is needed, ties follow the Projects table.",
    ],
  ];
  if (observed.length > 0) {
    notes.push([
      "Scales",
      `No scale is given for ${observed.map(({ name }) => name).join(", ")}: the smallest and largest rating of the list are its ends, so a value depends on who else is listed. Give a Scale in the Criteria table to fix it.`,
    ]);
  }
  if (portfolio.criteria.criteria.some(({ missing }) => missing !== "refuse")) {
    notes.push([
      "Missing ratings",
      "Worst: worth 0. Middle: worth 0.5. Leave out: the project's other weights are scaled up to 100 %. Which of them holds is said by the criterion, or else by the run's parameters.",
    ]);
  }
  notes.push(...ratingNotes(input));
  if (waterline.applies) {
    notes.push([
      "Budget line",
      "Cost is spread evenly over a project's months. Projects forced in take their money first; then down the ranking until the first that does not fit in a period in which it spends. It and all below stay under the line, cheap ones too.",
    ]);
  }
  if (risk.applies) {
    notes.push(
      [
        "EMV",
        "Probability × mean impact, with the mean by the PERT rule (low + 4 × likely + high) / 6. Threats are positive, opportunities negative, closed risks count for nothing.",
      ],
      [
        "Score after risk",
        "Score × (1 − net EMV / cost), with the quotient kept within −1 and 1 and the result not above 1. Projects without a cost have none.",
      ],
    );
  }
  if (canAppraise(portfolio)) {
    notes.push([
      "Finance",
      `Money by year from each project's own start: its rows of Cash flows, or else its cost spread evenly over its months and its yearly benefit from the month of the delay on (without a delay from the end of the project). The first year is not discounted, later ones at ${(parameters.discountRate * 100).toFixed(1)} % a year. An IRR is given only where there is exactly one.`,
    ]);
  }
  if (capacity.applies) {
    notes.push([
      "Capacity",
      `Supply is hours a week ÷ 5 × working days of the month × (1 − run-the-business share). Demand is that of ${parameters.capacityOf === "funded" ? "projects above the line" : "all projects"}. Gap = supply − demand: negative is a shortfall.`,
    ]);
  }
  notes.push(...robustnessNotes(input));
  notes.push(
    [
      "Live",
      "Weights, contributions, scores, ranks, the budget line, EMV, matrices, gaps and totals recalculate in any spreadsheet program, without Rankfolio.",
    ],
    [
      "Values",
      "Names, supply and demand, Was, and dated chart titles are as of the run. New or deleted rows of the input tables come in with the next run. A score that says “check” has a rating that cannot be valued.",
    ],
  );
  return notes;
}

/** Which method the weights come from, and its source. */
function weightsNote(weighing: ReportInput["ranked"]["weighing"]): string {
  const { name, formula, source, id } = weightingMethod(weighing.method);
  const byHand = Object.keys(weighing.overrides).length;
  const set = byHand === 0 ? "" : ` ${byHand} ${byHand === 1 ? "was" : "were"} set for this run.`;
  const scaled = "divided by the sum of their siblings and multiplied down the tree, so that they add up to 100 %";
  return id === "typed"
    ? `As typed in the Criteria table, ${scaled}.${set}`
    : `${name}: ${formula} (${source}). Then ${scaled}; the Weights sheet has every step.${set}`;
}

/** How another method than the weighted sum scores; that one is said in full, with what a value is. */
function scoreNote(id: string): readonly [string, string] | undefined {
  const { name, formula, degenerate, source, additive } = scoringMethod(id);
  if (additive) return undefined;
  const text = `${name}: ${formula.split("\n").join("; ")}. Rounded to 12 decimals. ${degenerate.join(" ")} Source: ${source}.`;
  return ["Score", text];
}
