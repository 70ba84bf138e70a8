import { costOfDelayDividedByDuration } from "../../core/scoring/cost-of-delay-divided-by-duration";
import { ice as iceScore } from "../../core/scoring/ice";
import { rice as riceScore } from "../../core/scoring/rice";
import { wsjf as wsjfScore } from "../../core/scoring/wsjf";
import { elementwise } from "../arguments/elementwise";
import { choice } from "../arguments/single";

/**
 * Weighted shortest job first: (business value + time criticality + risk reduction) / job size, in relative points.
 * @customfunction WSJF
 * @param businessValue Business value: a cell or a range.
 * @param timeCriticality Time criticality, in a range of the same shape.
 * @param riskReduction Risk reduction or opportunity enablement, in a range of the same shape.
 * @param jobSize Job size, above 0, in a range of the same shape.
 * @returns A figure for each job, in the shape of the ranges; higher goes first.
 */
export function wsjf(
  businessValue: unknown[][],
  timeCriticality: unknown[][],
  riskReduction: unknown[][],
  jobSize: unknown[][],
): number[][] {
  return elementwise({ businessValue, timeCriticality, riskReduction, jobSize }, wsjfScore);
}

/**
 * Cost of delay divided by duration: WSJF in money. Done one after the other in this order, projects lose least by waiting.
 * @customfunction WSJF.MONEY
 * @param costOfDelay What a month of delay costs: a cell or a range.
 * @param duration Months that the project takes, above 0, in a range of the same shape.
 * @returns A figure for each project, in the shape of the ranges; higher goes first.
 */
export function wsjfMoney(costOfDelay: unknown[][], duration: unknown[][]): number[][] {
  return elementwise({ costOfDelay, duration }, (one) => costOfDelayDividedByDuration(one.costOfDelay, one.duration));
}

/**
 * RICE: reach × impact × confidence / effort.
 * @customfunction RICE
 * @param reach How many people or events in a time: a cell or a range.
 * @param impact Impact on each, for example 0.25, 0.5, 1, 2 or 3, in a range of the same shape.
 * @param confidence Confidence as a share, for example 80 %, in a range of the same shape.
 * @param effort Effort, above 0, for example in person-months, in a range of the same shape.
 * @returns A figure for each idea, in the shape of the ranges; higher is better.
 */
export function rice(
  reach: unknown[][],
  impact: unknown[][],
  confidence: unknown[][],
  effort: unknown[][],
): number[][] {
  return elementwise({ reach, impact, confidence, effort }, riceScore);
}

/**
 * ICE: impact × confidence × ease, or their mean.
 * @customfunction ICE
 * @param impact Impact, usually from 1 to 10: a cell or a range.
 * @param confidence Confidence, in a range of the same shape.
 * @param ease Ease, in a range of the same shape.
 * @param combination product (if left out) or mean.
 * @returns A figure for each idea, in the shape of the ranges; higher is better.
 */
export function ice(
  impact: unknown[][],
  confidence: unknown[][],
  ease: unknown[][],
  combination?: unknown,
): number[][] {
  const way = choice("combination", combination, ["product", "mean"], "product");
  return elementwise({ impact, confidence, ease }, (one) => iceScore(one, way));
}
