import { sameWeights } from "../../../src/taskpane/weights/use-weight-draft";

describe("a draft of weights", () => {
  it("has become the run's once both say the same of the same nodes, in whatever order", () => {
    expect(sameWeights({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameWeights({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameWeights({ a: 1, c: 2 }, { a: 1, b: 2 })).toBe(false);
    expect(sameWeights({ a: 0 }, {})).toBe(false);
  });
});
