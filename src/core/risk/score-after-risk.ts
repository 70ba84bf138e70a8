import { roundedScore } from "../scoring/rank";

/**
 * A score after what its risks are expected to cost, in proportion to the project's own cost:
 * min(1, score × (1 − x)) with x = net exposure / likely cost, kept within [−1, 1].
 *
 * Net threats lower the score, to 0 once they are expected to cost as much as the project; net opportunities raise it
 * in the same proportion, to 1 at most. Without exposure the score stays. Rounded to 12 decimals, as scores are.
 *
 * @param netExposure  Threats − opportunities, in the unit of `likelyCost`.
 * @param atMostOne  Whether 1 is the best score there is; a method without an upper end passes false.
 * @returns  undefined if there is no cost above 0 to measure the exposure against, or the score is below 0 (as a manual
 *   adjustment can make it): a share of less than nothing has no meaning.
 */
export function scoreAfterRisk(
  score: number,
  netExposure: number,
  likelyCost: number | undefined,
  atMostOne = true,
): number | undefined {
  if (likelyCost === undefined || likelyCost <= 0 || score < 0) return undefined;
  const proportion = Math.max(-1, Math.min(1, netExposure / likelyCost));
  const after = score * (1 - proportion);
  return roundedScore(atMostOne ? Math.min(1, after) : after);
}
