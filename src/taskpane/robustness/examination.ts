import type { Portfolio } from "../../core/model/portfolio";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { comparisonSteps } from "../../core/robustness/methods-compared";
import { robustnessSteps, type RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import type { RunParameters } from "../../core/run-parameters";
import { partOf, type Steps } from "../../core/run-steps";
import { methodRows, type MethodRow } from "./method-rows";

/** What the pane shows of how far a ranking holds; plain data, as it comes from a worker. */
export interface Examination {
  /** Absent without projects. */
  readonly robustness?: RobustnessAnalysis;
  readonly methods: readonly MethodRow[];
}

/** @param given  The portfolio before weighing. */
export function* examinationSteps(
  given: Portfolio,
  ranked: RankedPortfolio,
  parameters: RunParameters,
): Steps<Examination> {
  const robustness = yield* partOf(robustnessSteps(given, ranked, parameters), 0, 0.7);
  const compared = yield* partOf(comparisonSteps(ranked, parameters), 0.7, 1);
  return { methods: methodRows(ranked, compared), ...(robustness === undefined ? {} : { robustness }) };
}
