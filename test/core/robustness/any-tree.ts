import fc from "fast-check";
import type { CriterionTree } from "../../../src/core/model/criterion";
import { buildCriterionTree } from "../../../src/core/weighting/criterion-tree";
import { linear } from "../example-portfolio";

const leaf = { valueFunction: linear(0, 1), missing: "leave out" as const, sourceColumn: "x" };

/** Leaves L0, L1 … with these weights; the first `grouped` of them are children of a group G. */
export const treeOf = (weights: readonly number[], grouped: number, groupWeight: number): CriterionTree =>
  buildCriterionTree([
    ...(grouped === 0 ? [] : [{ id: "g", name: "G", rawWeight: groupWeight }]),
    ...weights.map((rawWeight, j) => ({
      id: `l${j}`,
      name: `L${j}`,
      rawWeight,
      leaf,
      ...(j < grouped ? { parentId: "g" } : {}),
    })),
  ]);

/** Up to three leaves in a group and up to three beside it, weights 0 to 9. */
export const anyTree: fc.Arbitrary<CriterionTree> = fc
  .record({
    within: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    beside: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
    groupWeight: fc.integer({ min: 0, max: 9 }),
  })
  .filter(
    ({ within, beside, groupWeight }) =>
      (within.length === 0 || within.some((w) => w > 0)) &&
      (beside.some((w) => w > 0) || (within.length > 0 && groupWeight > 0)),
  )
  .map(({ within, beside, groupWeight }) => treeOf([...within, ...beside], within.length, groupWeight));
