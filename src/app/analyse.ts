import type { Portfolio } from "../core/model/portfolio";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import { comparisonSteps } from "../core/robustness/methods-compared";
import { robustnessSteps } from "../core/robustness/robustness-analysis";
import type { RunParameters } from "../core/run-parameters";
import { partOf, type Steps } from "../core/run-steps";
import type { Analysis } from "../workbook/reports/report-input";

/** How far a ranking holds, and how other methods would rank: what a run examines beyond its own ranking. */
export function* analysisSteps(given: Portfolio, ranked: RankedPortfolio, parameters: RunParameters): Steps<Analysis> {
  const robustness = yield* partOf(robustnessSteps(given, ranked, parameters), 0, 0.7);
  const methods = yield* partOf(comparisonSteps(ranked, parameters), 0.7, 1);
  return { methods, ...(robustness === undefined ? {} : { robustness }) };
}
