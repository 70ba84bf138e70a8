import type { Portfolio } from "../model/portfolio";
import type { RunParameters } from "../run-parameters";
import { methodOptions, scoringMethod } from "./catalogue";
import { decisionProblem } from "./decision-problem";
import type { Objection } from "./objection";

/**
 * Why the chosen method cannot be used on this portfolio; empty if it can. The places are the first that a reader would
 * look at: every project and criterion that stands in the way.
 *
 * @throws {RangeError} if the method is in no catalogue, or a rating is missing that was to be refused.
 */
export function methodObjections(portfolio: Portfolio, parameters: RunParameters): readonly Objection[] {
  const method = scoringMethod(parameters.method);
  const options = methodOptions(method, parameters);
  return method.kind === "criteria"
    ? method.objections(decisionProblem(portfolio), options)
    : method.objections(portfolio, options, parameters);
}
