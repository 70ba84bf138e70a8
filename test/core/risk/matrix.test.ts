import fc from "fast-check";
import { bandOf, impactBounds, probabilityBounds } from "../../../src/core/risk/matrix";

describe("impact bands", () => {
  it.each([
    [118, [0, 10, 20, 50, 100]],
    [100, [0, 10, 20, 50, 100]],
    [99.99, [0, 5, 10, 20, 50]],
    [2.4, [0, 0.2, 0.5, 1, 2]],
    [0.3, [0, 0.02, 0.05, 0.1, 0.2]],
    [5e7, [0, 5e6, 1e7, 2e7, 5e7]],
  ])("up to %p begin at %p", (largest, bounds) => {
    expect(impactBounds([largest / 7, largest])).toEqual(bounds);
  });

  it("are there before any risk has an impact", () => {
    expect(impactBounds([])).toEqual([0, 1, 2, 5, 10]);
    expect(impactBounds([0])).toEqual([0, 1, 2, 5, 10]);
  });

  it("always hold the largest impact in the top band, less than two and a half times its bound", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (largest) => {
        const bounds = impactBounds([largest]);
        expect(bandOf(largest, bounds)).toBe(4);
        expect(largest).toBeLessThan((bounds[4] as number) * 2.5);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }),
    );
  });
});

describe("band", () => {
  it.each([
    [0, 0],
    [0.099, 0],
    [0.1, 1],
    [0.3, 2],
    [0.5, 3],
    [0.69, 3],
    [0.7, 4],
    [1, 4],
  ])("of probability %p is %d: a bound belongs to the band above it", (probability, band) => {
    expect(bandOf(probability, probabilityBounds)).toBe(band);
  });
});
