import type { Risk } from "../model/project";
import type { RiskResult } from "../ranked-portfolio";
import { expectedMonetaryValue, exposure, pertMean } from "./expected-monetary-value";
import { bandOf, impactBounds, probabilityBounds } from "./matrix";

/**
 * Every risk with its mean impact, expected monetary value and place in the matrix; totals over the open ones.
 * The impact bands are derived from the open risks (from all where none is open).
 */
export function assessRisks(risks: readonly Risk[]): RiskResult {
  const open = risks.filter((risk) => risk.status === "open");
  const bounds = impactBounds((open.length > 0 ? open : risks).map((risk) => pertMean(risk.impact)));
  const { threat, opportunity } = exposure(open);
  return {
    applies: risks.length > 0,
    risks: risks.map((risk) => {
      const meanImpact = pertMean(risk.impact);
      return {
        risk,
        meanImpact,
        emv: expectedMonetaryValue(risk),
        probabilityBand: bandOf(risk.probability, probabilityBounds),
        impactBand: bandOf(meanImpact, bounds),
      };
    }),
    totalThreat: threat,
    totalOpportunity: opportunity,
    totalEmv: threat - opportunity,
    impactBounds: bounds,
    probabilityBounds,
  };
}
