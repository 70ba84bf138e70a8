import { additiveModel } from "../../core/robustness/additive-model";
import { additiveScorer } from "../../core/robustness/block-scorer";
import { smaa, timesAtRank } from "../../core/robustness/smaa";
import { weightInformation } from "../../core/run-parameters";
import { rangeProblem } from "../arguments/problem";
import { cellRows, isOmitted } from "../arguments/range";
import { choice, singleNumber } from "../arguments/single";

/**
 * Rank acceptability (SMAA): how often each alternative comes to each rank when weights are drawn at random. Values run from 0 at the worst to 1 at the best rating of each column.
 * @customfunction RANK.ACCEPTABILITY
 * @param ratings A row for each alternative, a column for each criterion.
 * @param directions higher or lower for each column; all higher if left out.
 * @param weights A weight for each column, for ordinal and band; all the same if left out.
 * @param information What is known of the weights: none (if left out), ordinal (their order) or band (each ± 20 %).
 * @param samples How many sets of weights are drawn, from 100 to 100,000; 10,000 if left out.
 * @param seed Starts the random numbers, a whole number of 0 or more; 1 if left out. The same seed draws the same weights.
 * @returns A row for each alternative, a column for each rank from 1 on: shares of the samples.
 */
export function rankAcceptability(
  ratings: unknown[][],
  directions?: unknown[][],
  weights?: unknown[][],
  information?: unknown,
  samples?: unknown,
  seed?: unknown,
): number[][] {
  const count = cellRows("ratings", ratings)[0]?.length ?? 0;
  const same = [new Array<number>(count).fill(1)];
  const problem = rangeProblem(ratings, isOmitted(weights) ? same : weights, directions);
  const model = additiveModel({ values: problem.values, weights: problem.weights });
  const m = model.projectCount;
  const found = smaa(
    { projectCount: m, criterionCount: count, scorer: additiveScorer(model) },
    {
      knowledge: {
        information: choice("information", information, weightInformation, "none"),
        weights: problem.weights,
        band: 0.2,
      },
      samples: singleNumber("samples", samples, 10_000, { least: 100, most: 100_000, whole: true }),
      seed: singleNumber("seed", seed, 1, { least: 0, most: 4_294_967_295, whole: true }),
      pairsOf: [],
    },
  );
  return Array.from({ length: m }, (_, i) =>
    Array.from({ length: m }, (_unused, rank) => timesAtRank(found, i, rank + 1) / found.samples),
  );
}
