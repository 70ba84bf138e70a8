import type { RunParameters, WeightingId } from "../../core/run-parameters";
import type { WeightingInput, WeightingMethod } from "../../core/weighting/weighting-method";

export interface WeightingGroup {
  readonly label: string;
  readonly methods: readonly WeightingMethod[];
}

const labels: Readonly<Record<WeightingInput, string>> = {
  weights: "From the Criteria table",
  nothing: "From the Criteria table",
  "swing points": "From the Criteria table",
  "importance ranks": "From the Criteria table",
  judgements: "From comparing in pairs",
  ratings: "From the ratings alone",
};

/** Ways to find weights by where people have to say something, in the order of the list. */
export function weightingGroups(methods: readonly WeightingMethod[]): readonly WeightingGroup[] {
  const byLabel = new Map<string, WeightingMethod[]>();
  for (const method of methods) {
    const group = byLabel.get(labels[method.input]);
    if (group) group.push(method);
    else byLabel.set(labels[method.input], [method]);
  }
  return [...byLabel].map(([label, group]) => ({ label, methods: group }));
}

/**
 * The parameters with another source of weights. What was set by hand goes: it was said in the unit of the weights that it
 * stood among, and means something else among others.
 */
export const withWeighting = (parameters: RunParameters, weighting: WeightingId): RunParameters =>
  weighting === parameters.weighting ? parameters : { ...parameters, weighting, weightOverrides: {} };
