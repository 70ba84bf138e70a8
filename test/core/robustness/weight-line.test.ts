import fc from "fast-check";
import { weightLines, weightsAt } from "../../../src/core/robustness/weight-line";
import { reweighed } from "../../../src/core/weighting/reweighed-tree";
import { anyTree, treeOf } from "./any-tree";

const rounded = (weights: Iterable<number>): number[] => Array.from(weights, (w) => Number(w.toFixed(12)));

describe("weight line", () => {
  it("takes from the siblings in proportion: 50, 30, 20 with the first at 20 % is 20, 48, 32", () => {
    const [first] = weightLines(treeOf([50, 30, 20], 0, 0));
    expect(first).toMatchObject({ id: "l0", local: 0.5, parent: 1, isGroup: false });
    expect(rounded(weightsAt(first as never, 0.2))).toEqual([0.2, 0.48, 0.32]);
  });

  it("moves a group's criteria together, and a grouped criterion only within its group", () => {
    const [group, inner] = weightLines(treeOf([3, 1, 6], 2, 4));
    expect(group).toMatchObject({ id: "g", isGroup: true, local: 0.4 });
    expect(rounded(weightsAt(group as never, 0.8))).toEqual([0.6, 0.2, 0.2]);
    expect(inner).toMatchObject({ id: "l0", local: 0.75, parent: 0.4 });
    expect(rounded(weightsAt(inner as never, 0.5))).toEqual([0.2, 0.2, 0.6]);
  });

  it("is what typing another weight gives", () => {
    fc.assert(
      fc.property(anyTree, fc.double({ min: 0, max: 0.98, noNaN: true }), (tree, t) => {
        for (const line of weightLines(tree)) {
          const siblings = [...tree.groups, ...tree.criteria].filter(
            ({ id, path }) => id !== line.id && path.at(-1) === line.path.at(-1),
          );
          const rest = siblings.reduce((sum, { rawWeight }) => sum + rawWeight, 0);
          if (rest === 0) continue;
          const typed = reweighed(tree, { [line.id]: (rest * t) / (1 - t) });
          weightsAt(line, t).forEach((w, l) => expect(w).toBeCloseTo(typed.criteria[l]?.globalWeight ?? -1, 10));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("shares alike among siblings that weigh nothing, and has no line for an only child", () => {
    const [first] = weightLines(treeOf([5, 0, 0], 0, 0));
    expect(rounded(weightsAt(first as never, 0.4))).toEqual([0.4, 0.3, 0.3]);
    expect(weightLines(treeOf([5], 0, 0))).toEqual([]);
    expect(weightLines(treeOf([5, 2], 1, 3)).map(({ id }) => id)).toEqual(["g", "l1"]);
  });
});
