import { methodChoice, methodOptionsIn } from "../arguments/method-choice";
import { rangeProblem } from "../arguments/problem";
import { choice, singleNumber } from "../arguments/single";
import { scaleEnds } from "../arguments/scale-ends";
import { scored } from "../scored";

/**
 * Scores by any method of Rankfolio that compares ratings, by its name on the command line.
 * @customfunction SCORE
 * @param method weighted-sum, topsis, vikor, electre-iii and so on; docs/methods.md has the list.
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param options What the method leaves to choose, as text: "normalisation=min-max" or "q=0.1; p=0.4".
 * @returns The method's figure for each alternative, one under the other.
 */
export function score(
  method: unknown,
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  options?: unknown,
): number[][] {
  const id = methodChoice("method", method);
  return scored(id, rangeProblem(ratings, weights, directions), methodOptionsIn("options", options, id));
}

/**
 * Weighted sum: Σ weight × value, where values run from 0 at the worst to 1 at the best rating of each column.
 * @customfunction WEIGHTED.SUM
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns A score from 0 to 1 for each alternative, one under the other; higher is better.
 */
export function weightedSum(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("weighted-sum", rangeProblem(ratings, weights, directions));
}

/**
 * Weighted product: Π (ratio to the best rating) ^ weight. Needs ratings of 0 or more, costs above 0.
 * @customfunction WEIGHTED.PRODUCT
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns A score for each alternative, one under the other; higher is better.
 */
export function weightedProduct(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("weighted-product", rangeProblem(ratings, weights, directions));
}

/**
 * WASPAS: a mix of weighted sum and weighted product of the ratios to the best rating.
 * @customfunction WASPAS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param lambda Share of the sum, from 0 to 1; 0.5 if left out.
 * @returns Q for each alternative, one under the other; higher is better.
 */
export function waspas(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  lambda?: unknown,
): number[][] {
  const share = singleNumber("lambda", lambda, 0.5, { least: 0, most: 1 });
  return scored("waspas", rangeProblem(ratings, weights, directions), { lambda: share });
}

/**
 * TOPSIS: closeness to the best there is on every criterion and distance from the worst.
 * @customfunction TOPSIS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param normalisation vector (if left out), min-max, sum or max; another one can give another winner.
 * @returns Closeness from 0 to 1 for each alternative, one under the other; higher is better.
 */
export function topsis(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  normalisation?: unknown,
): number[][] {
  const by = choice("normalisation", normalisation, ["vector", "min-max", "sum", "max"], "vector");
  return scored("topsis", rangeProblem(ratings, weights, directions), { normalisation: by });
}

/**
 * VIKOR: everyone's regret weighed against the worst single regret.
 * @customfunction VIKOR
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param v Weight of the sum of regrets, from 0 to 1; 0.5 if left out.
 * @returns Q from 0 to 1 for each alternative, one under the other; lower is better.
 */
export function vikor(ratings: unknown[][], weights: unknown[][], directions?: unknown[][], v?: unknown): number[][] {
  const weight = singleNumber("v", v, 0.5, { least: 0, most: 1 });
  return scored("vikor", rangeProblem(ratings, weights, directions), { v: weight });
}

/**
 * PROMETHEE II: what each alternative wins against the others less what it loses.
 * @customfunction PROMETHEE
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param preference usual (if left out), u-shape, v-shape, level, linear or gaussian.
 * @param q Largest difference that does not matter, as a share of the column's range; 0.05 if left out.
 * @param p Least difference that matters fully, as a share of the range; 0.3 if left out.
 * @param s Where the Gaussian bends, as a share of the range; 0.2 if left out.
 * @returns Net flow from −1 to 1 for each alternative, one under the other; higher is better.
 */
export function promethee(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  preference?: unknown,
  q?: unknown,
  p?: unknown,
  s?: unknown,
): number[][] {
  const kinds = ["usual", "u-shape", "v-shape", "level", "linear", "gaussian"] as const;
  return scored("promethee", rangeProblem(ratings, weights, directions), {
    preference: choice("preference", preference, kinds, "usual"),
    q: singleNumber("q", q, 0.05, share),
    p: singleNumber("p", p, 0.3, share),
    s: singleNumber("s", s, 0.2, share),
  });
}

/**
 * ELECTRE III: standing after comparing every pair with room for doubt and a veto.
 * @customfunction ELECTRE.III
 * @param ratings A row for each alternative, a column for each criterion; at most 300 rows.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param indifference Largest difference that does not matter, as a share of the column's range; 0.05 if left out.
 * @param preference Least difference that matters fully, as a share of the range; 0.2 if left out.
 * @param veto Difference that nothing else makes up for, as a share of the range; 0.8 if left out.
 * @returns Standing from −1 to 1 for each alternative, one under the other; higher is better.
 */
export function electreIII(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  indifference?: unknown,
  preference?: unknown,
  veto?: unknown,
): number[][] {
  return scored("electre-iii", rangeProblem(ratings, weights, directions), {
    indifference: singleNumber("indifference", indifference, 0.05, share),
    preference: singleNumber("preference", preference, 0.2, share),
    veto: singleNumber("veto", veto, 0.8, share),
  });
}

/**
 * COPRAS: benefits against costs, each as shares of their column. Needs ratings of 0 or more.
 * @customfunction COPRAS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Utility degree for each alternative, one under the other; higher is better.
 */
export function copras(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("copras", rangeProblem(ratings, weights, directions));
}

/**
 * ARAS: how near each alternative comes to one that is best in everything. Needs ratings of 0 or more.
 * @customfunction ARAS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Utility degree for each alternative, one under the other; higher is better.
 */
export function aras(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("aras", rangeProblem(ratings, weights, directions));
}

/**
 * EDAS: how far each alternative is ahead of the average and behind it.
 * @customfunction EDAS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Appraisal score for each alternative, one under the other; higher is better.
 */
export function edas(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("edas", rangeProblem(ratings, weights, directions));
}

/**
 * MOORA, ratio system: weighted benefits less weighted costs.
 * @customfunction MOORA
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Assessment for each alternative, one under the other; higher is better.
 */
export function moora(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("moora", rangeProblem(ratings, weights, directions));
}

/**
 * MOORA, reference point: the largest weighted distance from the best.
 * @customfunction MOORA.REFERENCE.POINT
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Distance for each alternative, one under the other; lower is better.
 */
export function mooraReferencePoint(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("moora-reference-point", rangeProblem(ratings, weights, directions));
}

/**
 * MULTIMOORA: the standing that three ways of MOORA give together. Needs ratings above 0.
 * @customfunction MULTIMOORA
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Standing for each alternative, one under the other; higher is better.
 */
export function multimoora(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("multimoora", rangeProblem(ratings, weights, directions));
}

/**
 * MABAC: how far each alternative lies beyond the border of the average.
 * @customfunction MABAC
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @returns Sum of distances for each alternative, one under the other; higher is better.
 */
export function mabac(ratings: unknown[][], weights: unknown[][], directions?: unknown[][]): number[][] {
  return scored("mabac", rangeProblem(ratings, weights, directions));
}

/**
 * SPOTIS: distance from the best end of scales that are fixed beforehand, so that a new alternative never reorders the others.
 * @customfunction SPOTIS
 * @param ratings A row for each alternative, a column for each criterion.
 * @param weights A weight for each column, of any size: a row or a column.
 * @param directions higher or lower for each column; all higher if left out.
 * @param bounds Two rows, the low and the high end of each column's scale; smallest and largest rating if left out.
 * @returns Distance from 0 to 1 for each alternative, one under the other; lower is better.
 */
export function spotis(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
): number[][] {
  return scored("spotis", rangeProblem(ratings, weights, directions, scaleEnds("bounds", bounds)));
}

const share = { least: 0, most: 1 } as const;
