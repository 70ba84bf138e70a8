export type WeightingObjectionCode =
  /** Two criteria are compared neither directly nor through others. */
  | "judgement-missing"
  /** A stakeholder prefers no criterion to all others, or none over which all are preferred. */
  | "no-best-or-worst"
  | "rank-missing"
  | "swing-missing"
  | "swings-all-zero"
  /** A rating is left out, and the method has no formula for that. */
  | "rating-missing"
  | "rating-negative"
  | "rating-not-positive"
  /** The weights that were set by hand leave siblings that all weigh 0. */
  | "weights-all-zero";

/**
 * Why a weighting cannot be used on this portfolio, at the place where it can be mended. The table layer turns it into an
 * issue with its cell.
 */
export interface WeightingObjection {
  readonly code: WeightingObjectionCode;
  /** Id of the criterion or group that is meant; absent if a whole family or table is. */
  readonly node?: string;
  /** Ids of the two that should be compared. */
  readonly pair?: readonly [string, string];
  readonly stakeholder?: string;
  /** Index of the project, in table order. */
  readonly alternative?: number;
  /** What the method needs, as it follows "needs". */
  readonly expected: string;
  /** What there is instead, as it follows "is". */
  readonly found: string;
}
