import type { RankedPortfolio } from "../ranked-portfolio";
import { adjustedScores } from "../scoring/adjustment";
import { scoringMethod } from "../scoring/catalogue";
import { decisionProblem } from "../scoring/decision-problem";
import { additiveScorer, recomputingScorer, type BlockScorer } from "./block-scorer";
import { rankedModel } from "./ranked-model";
import { scoringEffort } from "./scoring-effort";

/** How the projects of a run are scored at other weights. */
export interface MethodScorer {
  /**
   * `method`: by the method of the run. `weighted sum`: by the weighted sum of the same values, as the method of the run
   * reads no weights, or would take too long.
   */
  readonly scoredBy: "method" | "weighted sum";
  /** Whether scores are additive in the weights, so that intervals are exact. */
  readonly additive: boolean;
  readonly scorer: BlockScorer;
  /** Scores at one set of weights of the leaves. */
  readonly scoresAt: (weights: ArrayLike<number>) => ArrayLike<number>;
  /** Of the samples that were asked for, as many as are worth their time; at least {@link FEWEST_SAMPLES}. */
  readonly samples: number;
}

/** Cells of the decision matrix (or, where projects are compared in pairs, of all pairs) that a run may look at. */
const MOST_CELLS = 40_000_000;

export const FEWEST_SAMPLES = 100;

/**
 * The scorer of a run's own method where that can be had in bearable time, else of the weighted sum.
 *
 * The weighted sum takes any number of samples. Another method is recomputed for each sample, and takes fewer the larger
 * the list is: m × n cells a sample, m² × n for methods that compare projects in pairs.
 */
export function methodScorer(ranked: RankedPortfolio, samples: number): MethodScorer {
  const model = rankedModel(ranked);
  const { projectCount: m, criterionCount: n } = model;
  const scoreBlock = additiveScorer(model);
  const one = new Float64Array(m);
  const byWeightedSum = {
    additive: true,
    scorer: scoreBlock,
    scoresAt: (weights: ArrayLike<number>) => {
      scoreBlock(Float64Array.from(weights), 1, one);
      return one.slice();
    },
    samples,
  };
  const method = scoringMethod(ranked.method.id);
  if (method.additive) return { scoredBy: "method", ...byWeightedSum };
  const affordable = Math.floor(MOST_CELLS / Math.max(1, scoringEffort(method, m, n)));
  if (method.kind !== "criteria" || affordable < FEWEST_SAMPLES) return { scoredBy: "weighted sum", ...byWeightedSum };
  const problem = decisionProblem(ranked.portfolio);
  const { options } = ranked.method;
  const scoresAt = (weights: ArrayLike<number>): readonly number[] =>
    adjustedScores(
      ranked.portfolio.projects,
      method.score({ ...problem, weights: Array.from(weights) }, options).scores,
      method,
    );
  return {
    scoredBy: "method",
    additive: false,
    scorer: recomputingScorer(n, scoresAt),
    scoresAt,
    samples: Math.min(samples, affordable),
  };
}
