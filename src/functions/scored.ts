import { scoringMethod } from "../core/scoring/catalogue";
import type { DecisionProblem } from "../core/scoring/decision-problem";
import { optionsInUse, type MethodOptions } from "../core/scoring/method-option";
import { invalid } from "./refusal";
import { column } from "./spill";

/**
 * The published figure of each alternative by a method of the catalogue, one under the other.
 *
 * @throws {Refusal} naming the cell that the method cannot use.
 */
export function scored(method: string, problem: DecisionProblem, chosen: MethodOptions = {}): number[][] {
  const found = scoringMethod(method);
  if (found.kind !== "criteria") throw new RangeError(`${found.name} compares no ratings`);
  const options = optionsInUse(found.options, chosen);
  const [objection] = found.objections(problem, options);
  if (objection !== undefined) {
    const { alternative, criterion, expected, found: given } = objection;
    const row = alternative === undefined ? "" : `, row ${alternative + 1}`;
    const place = criterion === undefined ? row : `${row}, column ${criterion + 1}`;
    throw invalid(`ratings${place}: ${found.name} needs ${expected}, found ${given}.`);
  }
  return column(found.score(problem, options).figures);
}
