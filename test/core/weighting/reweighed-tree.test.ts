import { reweighed } from "../../../src/core/weighting/reweighed-tree";
import { exampleTree } from "./example-tree";

describe("a tree with other weights", () => {
  it("keeps everything but the weights", () => {
    const same = reweighed(exampleTree, {});
    expect(same).toEqual(exampleTree);
    const other = reweighed(exampleTree, { risk: 12 });
    expect(other.criteria.map(({ globalWeight }) => Number(globalWeight.toFixed(9)))).toEqual([0.03, 0.12, 0.6, 0.25]);
  });

  it("cannot have siblings that all weigh 0", () => {
    expect(() => reweighed(exampleTree, { reach: 0, revenue: 0 })).toThrow(RangeError);
  });
});
