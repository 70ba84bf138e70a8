import { ahp } from "../../core/weighting/ahp";
import { ahpGeometric } from "../../core/weighting/ahp-geometric";
import { bestWorst } from "../../core/weighting/best-worst";
import { completeJudgements } from "../../core/weighting/completion";
import type { Consistency } from "../../core/weighting/consistency";
import { connectedGroups } from "../../core/weighting/pairwise-matrix";
import { rankOrderCentroid } from "../../core/weighting/rank-order-centroid";
import { rankReciprocal } from "../../core/weighting/rank-reciprocal";
import { rankSum } from "../../core/weighting/rank-sum";
import { randomIndexIds } from "../../core/run-parameters";
import { judgementMatrix } from "../arguments/judgements";
import { numberList } from "../arguments/list";
import { choice } from "../arguments/single";
import { invalid, unavailable } from "../refusal";
import { alike, column } from "../spill";

/**
 * Weights of criteria from judgements in pairs, by the analytic hierarchy process.
 * @customfunction WEIGHTS.AHP
 * @param judgements Square range: how many times as important the row is as the column. Cells below the diagonal may be blank; a pair that is blank on both sides is completed.
 * @param method eigenvector (if left out) or geometric.
 * @returns A weight for each row, one under the other; they add up to 1.
 */
export function weightsAhp(judgements: unknown[][], method?: unknown): number[][] {
  const matrix = judgementMatrix("judgements", judgements);
  if (connectedGroups(matrix).length > 1) {
    throw unavailable("judgements: the filled cells do not connect all criteria with each other.");
  }
  const way = choice("method", method, ["eigenvector", "geometric"], "eigenvector");
  const { weights } = way === "geometric" ? ahpGeometric(matrix) : ahp(completeJudgements(matrix).matrix);
  return column(weights);
}

/**
 * Consistency ratio of judgements in pairs: over 0.1 they contradict each other too much to rely on.
 * @customfunction CONSISTENCY.RATIO
 * @param judgements Square range as in WEIGHTS.AHP.
 * @param table Random-index table: saaty-1980 (if left out), saaty-2005 or donegan-dodd.
 * @returns The ratio; 0 where nothing can be contradicted.
 */
export function consistencyRatio(judgements: unknown[][], table?: unknown): number {
  const matrix = judgementMatrix("judgements", judgements);
  if (connectedGroups(matrix).length > 1) {
    throw unavailable("judgements: the filled cells do not connect all criteria with each other.");
  }
  const index = choice("table", table, randomIndexIds, "saaty-1980");
  const { matrix: complete, completed } = completeJudgements(matrix);
  return ratioOf(ahp(complete, index, completed.length).consistency);
}

function ratioOf(found: Consistency): number {
  if (found.kind !== "beyond table") return found.ratio;
  throw unavailable(`judgements: the table ${found.table} ends at ${found.largest} criteria, found ${found.criteria}.`);
}

/**
 * Weights from ranks of importance, 1 the most important; equal ranks share.
 * @customfunction WEIGHTS.RANK
 * @param ranks A rank for each criterion: a row or a column.
 * @param method centroid (if left out), sum or reciprocal.
 * @returns A weight for each criterion, laid out as the ranks are; they add up to 1.
 */
export function weightsRank(ranks: unknown[][], method?: unknown): number[][] {
  const given = numberList("ranks", ranks);
  const at = given.findIndex((rank) => !(rank >= 1));
  if (at >= 0) throw invalid(`ranks, value ${at + 1}: expected a number of at least 1, found ${given[at]}.`);
  const ways = { centroid: rankOrderCentroid, sum: rankSum, reciprocal: rankReciprocal };
  return alike(ranks, ways[choice("method", method, ["centroid", "sum", "reciprocal"], "centroid")](given));
}

/**
 * Weights by the best-worst method, from comparisons with the most and the least important criterion.
 * @customfunction WEIGHTS.BEST.WORST
 * @param bestToOthers How many times as important the best criterion is as each one, itself 1: a row or a column.
 * @param othersToWorst How many times as important each one is as the worst criterion, that itself 1.
 * @returns A weight for each criterion, laid out as the comparisons are; they add up to 1.
 */
export function weightsBestWorst(bestToOthers: unknown[][], othersToWorst: unknown[][]): number[][] {
  const toOthers = numberList("bestToOthers", bestToOthers);
  const toWorst = numberList("othersToWorst", othersToWorst, {
    count: toOthers.length,
    because: "one for each of bestToOthers",
  });
  const best = toOthers.indexOf(1);
  const worst = toWorst.indexOf(1);
  if (best < 0)
    throw invalid("bestToOthers: expected a 1 where the best criterion is compared with itself, found none.");
  if (worst < 0)
    throw invalid("othersToWorst: expected a 1 where the worst criterion is compared with itself, found none.");
  return alike(bestToOthers, bestWorst({ best, worst, bestToOthers: toOthers, othersToWorst: toWorst }).weights);
}
