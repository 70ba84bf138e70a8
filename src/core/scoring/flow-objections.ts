import { projectCashFlows, type ProjectCashFlows } from "../finance/project-cash-flows";
import type { Portfolio } from "../model/portfolio";
import type { Objection } from "./objection";

/** What a figure of the cash flows needs, where a project has none: named for what is blank in its row. */
const lacking = {
  cost: "a cost, or rows in the Cash flows table",
  benefit: "a yearly benefit, or rows in the Cash flows table",
  benefitYears: "for how many years the benefit lasts, or rows in the Cash flows table",
} as const;

/**
 * Projects without cash flows, and those for which the figure does not exist although they have some.
 *
 * @param figure  undefined where the flows have no such figure; then `expected` says what they would need.
 */
export function flowObjections(
  portfolio: Portfolio,
  figure: (flows: ProjectCashFlows) => number | undefined,
  expected: string,
): readonly Objection[] {
  return projectCashFlows(portfolio).flatMap((flows, alternative): readonly Objection[] => {
    if (flows.source === "none") {
      const { missing } = flows;
      return [{ code: "figure-missing", alternative, figure: missing, expected: lacking[missing], found: "blank" }];
    }
    if (figure(flows) !== undefined) return [];
    const place = flows.source === "table" ? "cashFlows" : "cost";
    return [{ code: "figure-not-positive", alternative, figure: place, expected, found: "nothing" }];
  });
}

/** The flows of every project, none of which lacks them. @throws {RangeError} if one does. */
export const requiredFlows = (portfolio: Portfolio): readonly ProjectCashFlows[] =>
  projectCashFlows(portfolio).map((flows, i) => {
    if (flows.source === "none") throw new RangeError(`${portfolio.projects[i]?.name} has no cash flows`);
    return flows;
  });
