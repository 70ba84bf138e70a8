import { bubbleRadius, cluster, slicePath, slices, stack } from "../../../src/workbench/charts/geometry";

describe("bubbleRadius", () => {
  it("makes the area, not the diameter, proportional to the value", () => {
    const area = (value: number) => Math.PI * bubbleRadius(value, 90, 24) ** 2;
    expect(area(45) / area(90)).toBeCloseTo(0.5, 12);
    expect(area(10) / area(40)).toBeCloseTo(0.25, 12);
    expect(bubbleRadius(90, 90, 24)).toBe(24);
  });

  it("draws no bubble for a missing, zero or negative size", () => {
    expect([null, 0, -3].map((value) => bubbleRadius(value, 90, 24))).toEqual([0, 0, 0]);
  });
});

describe("stack", () => {
  it("begins each series where the one below ended, and ends at the sum", () => {
    const spans = stack([
      [3, 7],
      [2, null],
      [4, 1],
    ]);
    expect(spans.map((row) => row[0])).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
      { from: 5, to: 9 },
    ]);
    expect(spans[2]?.[1]).toEqual({ from: 7, to: 8 });
  });

  it("stacks shortfalls below zero without eating into what stands above", () => {
    const spans = stack([[5], [-2], [1], [-4]]);
    expect(spans.map((row) => row[0])).toEqual([
      { from: 0, to: 5 },
      { from: 0, to: -2 },
      { from: 5, to: 6 },
      { from: -2, to: -6 },
    ]);
  });

  it("fills each category to 1 when stacked as shares, and leaves an empty one empty", () => {
    const spans = stack(
      [
        [1, 0],
        [3, 0],
      ],
      true,
    );
    expect(spans[1]).toEqual([
      { from: 0.25, to: 1 },
      { from: 0, to: 0 },
    ]);
  });
});

describe("slices", () => {
  it("goes once round the clock in proportion, leaving out negatives and gaps", () => {
    const [a, b, c, d] = slices([1, -5, null, 3]);
    expect(a).toEqual({ from: 0, to: Math.PI / 2, share: 0.25 });
    expect([b?.share, c?.share]).toEqual([0, 0]);
    expect(d?.to).toBeCloseTo(2 * Math.PI, 12);
  });

  it("draws a single slice as a full ring rather than as nothing", () => {
    const [only] = slices([7]);
    expect(only && slicePath(50, 50, 20, 40, only).match(/A /g)?.length).toBe(4);
  });
});

describe("cluster", () => {
  it("keeps the bars of a category inside its band, side by side without overlap", () => {
    const bars = [0, 1, 2].map((index) => cluster(60, index, 3));
    expect(bars[0]?.offset).toBeGreaterThan(0);
    expect((bars[0]?.offset ?? 0) + (bars[0]?.size ?? 0)).toBeCloseTo(bars[1]?.offset ?? NaN, 12);
    expect((bars[2]?.offset ?? 0) + (bars[2]?.size ?? 0)).toBeLessThan(60);
  });
});
