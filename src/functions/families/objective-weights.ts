import { criticWeights } from "../../core/weighting/critic";
import { entropyRefuses, entropyWeights } from "../../core/weighting/entropy";
import { merecRefuses, merecWeights } from "../../core/weighting/merec";
import { columnsOf, type ObjectiveWeights, type Ratings } from "../../core/weighting/objective-weights";
import { standardDeviationWeights } from "../../core/weighting/standard-deviation";
import { directionList } from "../arguments/directions";
import { numberMatrix } from "../arguments/matrix";
import { invalid } from "../refusal";
import { row } from "../spill";

/**
 * Weights by Shannon's entropy: a criterion weighs the more, the more unevenly its ratings are spread. Ratings of 0 or more.
 * @customfunction WEIGHTS.ENTROPY
 * @param ratings A row for each alternative, a column for each criterion.
 * @returns A weight for each criterion, side by side; they add up to 1.
 */
export function weightsEntropy(ratings: unknown[][]): number[][] {
  return weightsOf(ratings, undefined, entropyWeights, entropyRefuses, "0 or more");
}

/**
 * Weights by CRITIC: a criterion weighs the more, the more it varies and the less it says the same as others.
 * @customfunction WEIGHTS.CRITIC
 * @param ratings A row for each alternative, a column for each criterion.
 * @param directions higher or lower for each criterion; all higher if left out.
 * @returns A weight for each criterion, side by side; they add up to 1.
 */
export function weightsCritic(ratings: unknown[][], directions?: unknown[][]): number[][] {
  return weightsOf(ratings, directions, criticWeights);
}

/**
 * Weights by standard deviation of the ratings brought to 0–1: a criterion weighs the more, the more it varies.
 * @customfunction WEIGHTS.DEVIATION
 * @param ratings A row for each alternative, a column for each criterion.
 * @param directions higher or lower for each criterion; all higher if left out.
 * @returns A weight for each criterion, side by side; they add up to 1.
 */
export function weightsDeviation(ratings: unknown[][], directions?: unknown[][]): number[][] {
  return weightsOf(ratings, directions, standardDeviationWeights);
}

/**
 * Weights by MEREC: a criterion weighs the more, the more the results change when it is left out. Ratings above 0.
 * @customfunction WEIGHTS.MEREC
 * @param ratings A row for each alternative, a column for each criterion.
 * @param directions higher or lower for each criterion; all higher if left out.
 * @returns A weight for each criterion, side by side; they add up to 1.
 */
export function weightsMerec(ratings: unknown[][], directions?: unknown[][]): number[][] {
  return weightsOf(ratings, directions, merecWeights, merecRefuses, "above 0");
}

function weightsOf(
  given: unknown[][],
  directions: unknown[][] | undefined,
  weigh: (ratings: Ratings) => ObjectiveWeights,
  refuses: (column: readonly number[]) => boolean = () => false,
  needed = "",
): number[][] {
  const matrix = numberMatrix("ratings", given);
  const ratings = { ratings: matrix, directions: directionList(directions, matrix[0]?.length ?? 0) };
  const at = columnsOf(ratings).findIndex(refuses);
  if (at >= 0) throw invalid(`ratings, column ${at + 1}: expected numbers ${needed} only.`);
  return row(weigh(ratings).weights);
}
