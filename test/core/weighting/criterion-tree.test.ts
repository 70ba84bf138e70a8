import fc from "fast-check";
import { buildCriterionTree, weightlessParents, type CriterionNode } from "../../../src/core/weighting/criterion-tree";
import { linear } from "../example-portfolio";

const leaf = (id: string, rawWeight: number, parentId?: string): CriterionNode => ({
  id,
  name: id.toUpperCase(),
  rawWeight,
  ...(parentId === undefined ? {} : { parentId }),
  leaf: { valueFunction: linear(1, 5), missing: "refuse", sourceColumn: id },
});
const group = (id: string, rawWeight: number, parentId?: string): CriterionNode => ({
  id,
  name: id.toUpperCase(),
  rawWeight,
  ...(parentId === undefined ? {} : { parentId }),
});

describe("criterion tree", () => {
  const tree = buildCriterionTree([
    group("value", 3),
    leaf("reach", 1, "value"),
    leaf("revenue", 4, "value"),
    leaf("risk", 2),
  ]);

  it("weighs siblings against each other, and a leaf by the product of the weights above it", () => {
    expect(tree.criteria.map((c) => [c.id, c.localWeight, c.globalWeight])).toEqual([
      ["reach", 0.2, expect.closeTo(0.12, 12)],
      ["revenue", 0.8, expect.closeTo(0.48, 12)],
      ["risk", 0.4, 0.4],
    ]);
    expect(tree.groups).toEqual([
      { id: "value", name: "VALUE", path: [], rawWeight: 3, localWeight: 0.6, globalWeight: 0.6 },
    ]);
  });

  it("names the way from the root", () => {
    expect(tree.criteria.map((c) => c.path)).toEqual([["VALUE"], ["VALUE"], []]);
  });

  it("does not mind a parent that stands below its children", () => {
    const turned = buildCriterionTree([
      leaf("reach", 1, "value"),
      leaf("revenue", 4, "value"),
      leaf("risk", 2),
      group("value", 3),
    ]);
    expect(turned.criteria).toEqual(tree.criteria);
  });

  it("gives an only child the whole weight of its parent", () => {
    const only = buildCriterionTree([group("g", 1), leaf("a", 7, "g"), leaf("b", 3)]);
    expect(only.criteria.map((c) => c.globalWeight)).toEqual([0.25, 0.75]);
  });

  it("gives leaves global weights that sum to one, three levels deep", () => {
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 8, maxLength: 8 }), (w) => {
        const { criteria } = buildCriterionTree([
          group("a", w[0] as number),
          group("b", w[1] as number, "a"),
          leaf("c", w[2] as number, "b"),
          leaf("d", w[3] as number, "b"),
          leaf("e", w[4] as number, "a"),
          leaf("f", w[5] as number),
          group("g", w[6] as number),
          leaf("h", w[7] as number, "g"),
        ]);
        expect(criteria.reduce((sum, c) => sum + c.globalWeight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("finds the parents whose children all weigh nothing, the top level included", () => {
    expect(weightlessParents([group("g", 0), leaf("a", 0, "g"), leaf("b", 0, "g")])).toEqual([undefined, "g"]);
    expect(weightlessParents([group("g", 0), leaf("a", 1, "g"), leaf("b", 2)])).toEqual([]);
  });

  it.each<[string, CriterionNode[]]>([
    ["a circle", [group("a", 1, "b"), group("b", 1, "a"), leaf("c", 1, "a")]],
    ["an unknown parent", [leaf("a", 1, "nowhere")]],
    ["a criterion with ratings and children", [leaf("a", 1), leaf("b", 1, "a")]],
    ["a group of nothing", [group("a", 1), leaf("b", 1)]],
    ["a doubled id", [leaf("a", 1), leaf("a", 2)]],
    ["siblings that all weigh zero", [leaf("a", 0), leaf("b", 0)]],
  ])("refuses %s", (_, nodes) => {
    expect(() => buildCriterionTree(nodes)).toThrow(RangeError);
  });
});
