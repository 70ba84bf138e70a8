import type { RankedPortfolio } from "../ranked-portfolio";
import { decisionProblem, type RatingScale } from "../scoring/decision-problem";
import type { MethodOptions } from "../scoring/method-option";

/** What has to be kept of a run to tell, at the next one, what changed and why ranks moved. Plain data. */
export interface RunSnapshot {
  /** From the scoring catalogue. */
  readonly method: string;
  readonly options: MethodOptions;
  readonly criteria: readonly SnapshotCriterion[];
  /** In the order of the Projects table. */
  readonly projects: readonly SnapshotProject[];
}

export interface SnapshotCriterion extends RatingScale {
  readonly id: string;
  readonly name: string;
  /** Global, in use. */
  readonly weight: number;
}

export interface SnapshotProject {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly rank: number;
  /** Manual adjustment; 0 without one. */
  readonly points: number;
  /**
   * What methods compare, one for each criterion: the rating on a linear criterion, elsewhere the value; null where it is
   * left out. Absent where a portfolio was too large to keep them.
   */
  readonly ratings?: readonly (number | null)[];
}

/** Twelve digits are enough to tell ratings apart, and short when stored. */
const shortened = (rating: number | null): number | null => (rating === null ? null : Number(rating.toPrecision(12)));

export function snapshotOf({ portfolio, method, scored }: RankedPortfolio): RunSnapshot {
  const { ratings, scales, criteria, weights } = decisionProblem(portfolio);
  return {
    method: method.id,
    options: method.options,
    criteria: criteria.map(({ id, name }, j) => ({
      ...(scales[j] as RatingScale),
      id,
      name,
      weight: weights[j] as number,
    })),
    projects: scored.map(({ project: { id, name, adjustment }, score, rank }, i) => ({
      id,
      name,
      score,
      rank,
      points: adjustment?.points ?? 0,
      ratings: (ratings[i] ?? []).map(shortened),
    })),
  };
}
