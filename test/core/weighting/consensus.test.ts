import fc from "fast-check";
import { consensus, consensusWord } from "../../../src/core/weighting/consensus";
import { consensusCases } from "../../golden/ahp";
import { expectPrinted } from "../../golden/printed";
import { anyWeights } from "./random-judgements";

const opinions = (weights: readonly (readonly number[])[], influence = 1) =>
  weights.map((w) => ({ weights: w, influence }));

describe("consensus by Shannon's entropy", () => {
  it.each(consensusCases)(
    "is $consensus for a group worked out in numpy",
    ({ opinions: weights, consensus: printed }) => {
      expectPrinted(consensus(opinions(weights))?.consensus, printed);
    },
  );

  it("is 1 where all say the same", () => {
    fc.assert(
      fc.property(
        anyWeights.filter(({ length }) => length > 1),
        fc.integer({ min: 2, max: 6 }),
        (weights, people) => {
          const found = consensus(opinions(new Array<readonly number[]>(people).fill(weights)));
          expect(found?.consensus).toBeCloseTo(1, 9);
          expect(found?.word).toBe("very high");
        },
      ),
    );
  });

  it("is 0 where each of n people prefers another of n criteria by all that the scale has", () => {
    const lone = (k: number) => [0, 1, 2].map((j) => (j === k ? 9 / 11 : 1 / 11));
    expect(consensus(opinions([0, 1, 2].map(lone)))?.consensus).toBeCloseTo(0, 12);
  });

  it("stays within 0 and 1, and does not change when everyone's influence is doubled or one comes twice with half", () => {
    const group = fc.integer({ min: 2, max: 6 }).chain((n) =>
      fc.array(
        fc.record({
          weights: fc
            .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: n, maxLength: n })
            .map((raw) => raw.map((w) => w / raw.reduce((sum, v) => sum + v, 0))),
          influence: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: 2, maxLength: 6 },
      ),
    );
    fc.assert(
      fc.property(group, (people) => {
        const found = consensus(people)?.consensus ?? -1;
        const [first, ...rest] = people;
        const half = { weights: first?.weights ?? [], influence: (first?.influence ?? 0) / 2 };
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(consensus(people.map((p) => ({ ...p, influence: p.influence * 2 })))?.consensus).toBeCloseTo(found, 10);
        expect(consensus([half, half, ...rest])?.consensus).toBeCloseTo(found, 10);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not exist for one person or for one criterion", () => {
    expect(consensus(opinions([[0.5, 0.5]]))).toBeUndefined();
    expect(consensus(opinions([[1], [1]]))).toBeUndefined();
    expect(consensus([])).toBeUndefined();
  });

  it("is called as Goepel calls it", () => {
    expect([0.49, 0.5, 0.625, 0.75, 0.875].map(consensusWord)).toEqual([
      "very low",
      "low",
      "moderate",
      "high",
      "very high",
    ]);
  });
});
