import type { Portfolio } from "../model/portfolio";
import type { RunParameters } from "../run-parameters";
import { adjustedScores } from "./adjustment";
import { methodOptions, scoringMethods } from "./catalogue";
import { decisionProblem } from "./decision-problem";
import type { ScoringMethod } from "./method";
import type { MethodOptions } from "./method-option";
import type { Objection } from "./objection";
import { rank } from "./rank";

export interface MethodComparison {
  /** In the order of the catalogue, every method that can be used on the portfolio. */
  readonly compared: readonly ComparedMethod[];
  /** The others, and why. */
  readonly objecting: readonly ObjectingMethod[];
}

export interface ComparedMethod {
  readonly method: ScoringMethod;
  readonly options: MethodOptions;
  /** In the order of the Projects table: scores with manual adjustments, the higher the better, and ranks as RANK.EQ. */
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  /** Indices from best to worst; ties stay in table order. */
  readonly order: readonly number[];
}

export interface ObjectingMethod {
  readonly method: ScoringMethod;
  readonly objections: readonly Objection[];
}

/**
 * The same portfolio ranked by every method, with the options of the run: what agreement between methods and the sheet
 * of methods side by side are made from. Weights are those of the portfolio's criteria as they stand: give
 * `RankedPortfolio.portfolio`, whose weights are the ones in use, so that methods differ in nothing but the method.
 *
 * A method that objects to the portfolio has no ranks and stands among `objecting`, with every reason. Methods of
 * practitioners that read figures of their own object where these columns are not there, which is the usual case. The
 * method of the run gives the scores and ranks that the run has.
 *
 * @param methods  Which ones to compare; all of the catalogue unless told otherwise.
 * @throws {RangeError} if a rating is missing that was to be refused. Without projects nothing is compared.
 */
export function compareMethods(
  portfolio: Portfolio,
  parameters: RunParameters,
  methods: readonly ScoringMethod[] = scoringMethods,
): MethodComparison {
  if (portfolio.projects.length === 0) return { compared: [], objecting: [] };
  const problem = decisionProblem(portfolio);
  const compared: ComparedMethod[] = [];
  const objecting: ObjectingMethod[] = [];
  for (const method of methods) {
    const options = methodOptions(method, parameters);
    const objections =
      method.kind === "criteria"
        ? method.objections(problem, options)
        : method.objections(portfolio, options, parameters);
    if (objections.length > 0) {
      objecting.push({ method, objections });
      continue;
    }
    const result =
      method.kind === "criteria" ? method.score(problem, options) : method.score(portfolio, options, parameters);
    const scores = adjustedScores(portfolio.projects, result.scores, method);
    compared.push({ method, options, scores, ...rank(scores) });
  }
  return { compared, objecting };
}
