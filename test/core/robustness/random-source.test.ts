import { randomSource } from "../../../src/core/robustness/random-source";

const first = (seed: number, count: number): number[] => {
  const random = randomSource(seed);
  return Array.from({ length: count }, random);
};

describe("random source", () => {
  it("gives the same numbers for the same seed and others for another", () => {
    expect(first(7, 20)).toEqual(first(7, 20));
    expect(first(7, 20)).not.toEqual(first(8, 20));
  });

  it("is uniform on [0, 1): mean 1/2, variance 1/12, each tenth hit alike", () => {
    const numbers = first(1, 100_000);
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    const tenths = new Array<number>(10).fill(0);
    for (const x of numbers) tenths[Math.floor(x * 10)] = (tenths[Math.floor(x * 10)] as number) + 1;
    for (const hits of tenths) expect(Math.abs(hits - 10_000)).toBeLessThan(400);
  });

  it("takes every whole number that 32 bits hold, and nothing else", () => {
    expect(first(0, 3)).toHaveLength(3);
    expect(first(2 ** 32 - 1, 3)).toHaveLength(3);
    for (const odd of [-1, 2 ** 32, 1.5, NaN]) expect(() => randomSource(odd)).toThrow(RangeError);
  });
});
