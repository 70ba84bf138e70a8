import * as fc from "fast-check";
import { fromPercent, inPercent } from "../../../src/taskpane/settings/percent";

describe("shares as percent", () => {
  it("are typed without the dust of binary fractions and come back as the very same number", () => {
    expect(inPercent(0.07)).toBe(7);
    expect(inPercent(0.29)).toBe(29);
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: 10_000 }), (basisPoints) => {
        const share = basisPoints / 10_000;
        expect(fromPercent(inPercent(share))).toBe(share);
      }),
    );
  });
});
