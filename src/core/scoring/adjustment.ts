import type { Project } from "../model/project";
import { largest, smallest } from "./extremes";
import type { MethodDescription } from "./method";
import { roundedScore } from "./rank";

/**
 * What one point of a manual adjustment is worth in a method's scores: 1 where scores run from 0 to 1; elsewhere the
 * distance between the best and the worst score of the list, so that 0.1 lifts a project by a tenth of what lies between
 * first and last whatever the unit of the scores. If all are equal there is no such distance, and a point is worth 1.
 *
 * @param scores  By the method alone, before any adjustment.
 */
export function adjustmentUnit(
  scores: readonly number[],
  { fromZeroToOne }: Pick<MethodDescription, "fromZeroToOne">,
): number {
  if (fromZeroToOne || scores.length === 0) return 1;
  const distance = roundedScore(largest(scores) - smallest(scores));
  return distance === 0 ? 1 : distance;
}

/**
 * The scores that are ranked, in the order of the projects: those of the method rounded to 12 decimals, with each
 * project's adjustment, rounded again. The workbook rounds at the same two places, so that a project which an adjustment
 * takes exactly to another's score is tied with it in both.
 */
export function adjustedScores(
  projects: readonly Pick<Project, "adjustment">[],
  scores: readonly number[],
  method: Pick<MethodDescription, "fromZeroToOne">,
): readonly number[] {
  const rounded = scores.map(roundedScore);
  const unit = adjustmentUnit(rounded, method);
  return projects.map(({ adjustment }, i) => roundedScore((rounded[i] as number) + (adjustment?.points ?? 0) * unit));
}
