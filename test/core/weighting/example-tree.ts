import type { StatedImportance } from "../../../src/core/model/criterion";
import type { Judgement } from "../../../src/core/model/judgement";
import type { CriterionNode } from "../../../src/core/weighting/criterion-tree";
import { buildCriterionTree } from "../../../src/core/weighting/criterion-tree";
import type { WeighingParameters } from "../../../src/core/weighting/weigh";
import { linear } from "../example-portfolio";

export const leaf = (
  id: string,
  rawWeight: number,
  more: StatedImportance & { readonly parentId?: string; readonly valueFunction?: ReturnType<typeof linear> } = {},
): CriterionNode => {
  const { valueFunction = linear(0, 100), ...stated } = more;
  return {
    id,
    name: id.toUpperCase(),
    rawWeight,
    ...stated,
    leaf: { valueFunction, missing: "refuse", sourceColumn: id },
  };
};

export const group = (
  id: string,
  rawWeight: number,
  more: StatedImportance & { readonly parentId?: string } = {},
): CriterionNode => ({ id, name: id.toUpperCase(), rawWeight, ...more });

/** Value (reach, revenue) 3, risk 2, cost 5; inside Value 1 to 4. */
export const exampleTree = buildCriterionTree([
  group("value", 3, { rank: 1, swing: 100 }),
  leaf("reach", 1, { parentId: "value", rank: 2, swing: 50 }),
  leaf("revenue", 4, { parentId: "value", rank: 1, swing: 100 }),
  leaf("risk", 2, { rank: 3, swing: 20 }),
  leaf("cost", 5, { rank: 2, swing: 80, valueFunction: linear(0, 100, "lower") }),
]);

export const judgement = (stakeholder: string, a: string, b: string, preference: number, influence = 1): Judgement => ({
  stakeholder,
  a,
  b,
  preference,
  influence,
});

export const by = (
  weighting: WeighingParameters["weighting"],
  more: Partial<WeighingParameters> = {},
): WeighingParameters => ({
  weighting,
  weightOverrides: {},
  randomIndex: "saaty-1980",
  ...more,
});
