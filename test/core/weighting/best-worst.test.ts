import fc from "fast-check";
import { bestWorst, type BestWorstJudgements } from "../../../src/core/weighting/best-worst";
import { bestWorstCases } from "../../golden/best-worst";
import { expectAllPrinted, expectPrinted } from "../../golden/printed";

/** Judgements about two to eight criteria, the first the best and the last the worst. */
const anyJudgements: fc.Arbitrary<BestWorstJudgements> = fc.integer({ min: 2, max: 8 }).chain((n) =>
  fc.integer({ min: 1, max: 9 }).chain((most) => {
    const between = fc.array(fc.integer({ min: 1, max: most }), { minLength: n - 2, maxLength: n - 2 });
    return fc.tuple(between, between).map(([toOthers, toWorst]) => ({
      best: 0,
      worst: n - 1,
      bestToOthers: [1, ...toOthers, most],
      othersToWorst: [most, ...toWorst, 1],
    }));
  }),
);

function largest({ best, worst, bestToOthers, othersToWorst }: BestWorstJudgements, w: readonly number[]): number {
  const at = (j: number) => w[j] as number;
  return Math.max(
    ...w.map((_, j) => (j === best ? 0 : Math.abs(at(best) - (bestToOthers[j] as number) * at(j)))),
    ...w.map((_, j) => (j === best || j === worst ? 0 : Math.abs(at(j) - (othersToWorst[j] as number) * at(worst)))),
  );
}

describe("best-worst method", () => {
  it.each(bestWorstCases)("gives the published weights of $name", ({ judgements, weights, deviation }) => {
    const found = bestWorst(judgements);
    expectAllPrinted(found.weights, weights);
    expectPrinted(found.deviation, deviation);
  });

  it("has weights that sum to one, and a largest deviation that no weights nearby undercut", () => {
    fc.assert(
      fc.property(
        anyJudgements,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (judgements, shift) => {
          const { weights, deviation } = bestWorst(judgements);
          expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
          expect(largest(judgements, weights)).toBeCloseTo(deviation, 8);
          const moved = weights.map((w, j) => Math.max(0, w + 0.02 * (shift[j] as number)));
          const total = moved.reduce((sum, w) => sum + w, 0);
          expect(
            largest(
              judgements,
              moved.map((w) => w / total),
            ),
          ).toBeGreaterThan(deviation - 1e-8);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order of the criteria, even where the linear program has several solutions", () => {
    fc.assert(
      fc.property(anyJudgements, (judgements) => {
        const n = judgements.bestToOthers.length;
        const turned = bestWorst({
          best: n - 1,
          worst: 0,
          bestToOthers: [...judgements.bestToOthers].reverse(),
          othersToWorst: [...judgements.othersToWorst].reverse(),
        });
        bestWorst(judgements).weights.forEach((w, j) => expect(turned.weights[n - 1 - j]).toBeCloseTo(w, 7));
      }),
      { numRuns: 500 },
    );
  });

  it("gives criteria of which the same was said the same weight", () => {
    const { weights } = bestWorst({ best: 0, worst: 4, bestToOthers: [1, 3, 3, 2, 9], othersToWorst: [9, 4, 4, 7, 1] });
    expect(weights[1]).toBeCloseTo(weights[2] as number, 9);
  });

  it("gives back the weights behind consistent judgements", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }), (raw) => {
        const sorted = [...raw].sort((a, b) => b - a);
        const total = raw.reduce((sum, w) => sum + w, 0);
        const [most, least] = [sorted[0] as number, sorted[sorted.length - 1] as number];
        const found = bestWorst({
          best: 0,
          worst: sorted.length - 1,
          bestToOthers: sorted.map((w) => most / w),
          othersToWorst: sorted.map((w) => w / least),
        });
        expect(found.deviation).toBeLessThan(1e-9);
        sorted.forEach((w, j) => expect(found.weights[j]).toBeCloseTo(w / total, 8));
      }),
      { numRuns: 500 },
    );
  });

  it("weighs one criterion 1 and two as their comparison says", () => {
    expect(bestWorst({ best: 0, worst: 0, bestToOthers: [1], othersToWorst: [1] })).toEqual({
      weights: [1],
      deviation: 0,
    });
    const two = bestWorst({ best: 1, worst: 0, bestToOthers: [4, 1], othersToWorst: [1, 4] });
    expect(two.weights[1]).toBeCloseTo(0.8, 10);
  });

  it.each<[string, BestWorstJudgements]>([
    ["no criteria", { best: 0, worst: 0, bestToOthers: [], othersToWorst: [] }],
    ["the best as the worst", { best: 0, worst: 0, bestToOthers: [1, 2], othersToWorst: [1, 2] }],
    ["a best that is not 1 to itself", { best: 0, worst: 1, bestToOthers: [2, 2], othersToWorst: [2, 1] }],
    ["a comparison under 1", { best: 0, worst: 1, bestToOthers: [1, 0.5], othersToWorst: [2, 1] }],
    ["a criterion that is not there", { best: 3, worst: 1, bestToOthers: [1, 2], othersToWorst: [2, 1] }],
    ["different lengths", { best: 0, worst: 1, bestToOthers: [1, 2], othersToWorst: [2, 1, 3] }],
  ])("refuses %s", (_, judgements) => {
    expect(() => bestWorst(judgements)).toThrow(RangeError);
  });
});
