import fc from "fast-check";
import { kemenyConsensus } from "../../../src/core/robustness/kemeny";

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((one) => one !== item)).map((rest) => [item, ...rest]));
}

function disagreements(order: readonly number[], rankings: readonly (readonly number[])[]): number {
  let count = 0;
  for (const ranks of rankings)
    order.forEach((a, at) => {
      for (const b of order.slice(at + 1)) if ((ranks[b] as number) < (ranks[a] as number)) count++;
    });
  return count;
}

describe("Kemeny's consensus", () => {
  it("settles a circle of majorities at the smallest price", () => {
    const circle = [[1, 2, 3], [1, 2, 3], [1, 2, 3], [3, 1, 2], [3, 1, 2], [2, 3, 1], [2, 3, 1]]; // prettier-ignore
    const { order, disagreements: found, optimal } = kemenyConsensus(circle);
    expect(order).toEqual([0, 1, 2]);
    expect([found, optimal]).toEqual([8, true]);
  });

  it("is the best of all orders, tried one by one", () => {
    const rankings = fc.integer({ min: 1, max: 6 }).chain((m) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: m, maxLength: m }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(rankings, (given) => {
        const m = given[0]?.length ?? 0;
        const least = Math.min(
          ...permutations(Array.from({ length: m }, (_, i) => i)).map((one) => disagreements(one, given)),
        );
        const found = kemenyConsensus(given);
        expect(found.disagreements).toBe(least);
        expect(disagreements(found.order, given)).toBe(least);
        expect(found.optimal).toBe(true);
        expect(found.leastPossible).toBeLessThanOrEqual(least);
      }),
      { numRuns: 400 },
    );
  });

  it("is the one ranking where there is one, for hundreds of projects", () => {
    const ranks = Array.from({ length: 300 }, (_, i) => ((i * 7) % 300) + 1);
    const { order, disagreements: found, optimal } = kemenyConsensus([ranks, ranks]);
    expect(order.map((i) => ranks[i])).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
    expect([found, optimal]).toEqual([0, true]);
  });

  it("says so where a large circle was only improved, and stays within the bound", () => {
    // A great circle: shifted orders of 24 projects.
    const shifted = [0, 8, 16].map((by) => Array.from({ length: 24 }, (_, i) => ((i + by) % 24) + 1));
    const found = kemenyConsensus(shifted);
    expect(found.optimal).toBe(false);
    expect(found.disagreements).toBeGreaterThanOrEqual(found.leastPossible);
    expect(found.disagreements).toBeLessThanOrEqual(Math.min(...shifted.map((ranks) => disagreements(ranks.map((_, place) => ranks.indexOf(place + 1)), shifted)))); // prettier-ignore
  });

  it("has an answer for no rankings, and for ties only", () => {
    expect(kemenyConsensus([])).toEqual({ order: [], disagreements: 0, leastPossible: 0, optimal: true });
    expect(kemenyConsensus([[1, 1, 1]])).toMatchObject({ order: [0, 1, 2], disagreements: 0, optimal: true });
  });
});
