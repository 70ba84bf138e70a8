import { observedAnchors } from "../../../src/core/scoring/observed-anchors";

describe("observed anchors", () => {
  it("are the smallest and largest rating, past gaps and texts", () => {
    expect(observedAnchors([4, null, -2.5, "n/a", 3])).toEqual({ kind: "observed", low: -2.5, high: 4 });
  });

  it("coincide where nobody has a number", () => {
    expect(observedAnchors([null, null])).toEqual({ kind: "observed", low: 0, high: 0 });
  });
});
