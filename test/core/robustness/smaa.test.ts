import fc from "fast-check";
import { additiveModel, additiveScores, type AdditiveModel } from "../../../src/core/robustness/additive-model";
import { additiveScorer, measuringScorer, uniformError } from "../../../src/core/robustness/block-scorer";
import { meanRank, rankQuantile, smaa, smaaSteps, timesAtRank, timesWithin } from "../../../src/core/robustness/smaa";
import type { WeightInformation } from "../../../src/core/run-parameters";
import { anyAdditive } from "./any-additive";

const SAMPLES = 20_000;
/** Five standard errors of a share at worst. */
const NEAR = (5 * 0.5) / Math.sqrt(SAMPLES);

function analysed(model: AdditiveModel, information: WeightInformation = "none", samples = SAMPLES) {
  const { projectCount, criterionCount, weights } = model;
  const scorer = additiveScorer(model);
  return smaa(
    { projectCount, criterionCount, scorer },
    { knowledge: { information, weights, band: 0.2 }, samples, seed: 4 },
  );
}

const near = (count: number, share: number): void => expect(Math.abs(count / SAMPLES - share)).toBeLessThan(NEAR);

describe("stochastic multicriteria acceptability", () => {
  // With two criteria the weight of the first is uniform on [0, 1]: A leads where w > 0.4 / (0.4 + 0.6), by arithmetic.
  const two = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8], [0.3, 0.3]], weights: [0.5, 0.5] }); // prettier-ignore

  it("meets the closed form of two criteria: A is first where its criterion weighs over 60 %, in 40 % of weightings", () => {
    const result = analysed(two);
    near(timesAtRank(result, 0, 1), 0.4);
    near(timesAtRank(result, 1, 1), 0.6);
    expect(timesAtRank(result, 2, 1)).toBe(0);
    // A falls behind C where 0.9 w + 0.2 (1 − w) < 0.3, that is w < 1/7.
    near(timesAtRank(result, 0, 3), 1 / 7);
  });

  it("finds the middle of the favourable weights: 80 % and 30 %, and none for who is never first", () => {
    const [a, b, c] = analysed(two).centralWeights;
    expect(a?.[0]).toBeCloseTo(0.8, 1);
    expect(b?.[0]).toBeCloseTo(0.3, 1);
    expect(c).toBeNull();
  });

  it("counts pairwise wins: A over C in 6/7, B over C always", () => {
    const { pairwiseWins } = analysed(two);
    near(pairwiseWins[0]?.[2] ?? 0, 6 / 7);
    expect(pairwiseWins[1]?.[2]).toBe(SAMPLES);
    expect((pairwiseWins[0]?.[1] ?? 0) + (pairwiseWins[1]?.[0] ?? 0)).toBe(SAMPLES);
  });

  it("knows that A cannot lead if its criterion is known to weigh less, and leads more often if more", () => {
    const lesser = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8]], weights: [0.3, 0.7] }); // prettier-ignore
    expect(timesAtRank(analysed(lesser, "ordinal"), 0, 1)).toBe(0);
    const greater = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8]], weights: [0.7, 0.3] }); // prettier-ignore
    // Uniform on [0.5, 1], first above 0.6.
    near(timesAtRank(analysed(greater, "ordinal"), 0, 1), 0.8);
  });

  it("stays within the band: at 60 % ± 20 % A and B share the first rank evenly", () => {
    const edge = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8]], weights: [0.6, 0.4] }); // prettier-ignore
    near(timesAtRank(analysed(edge, "band"), 0, 1), 0.5);
  });

  it("gives projects that are mirror images the same acceptability", () => {
    const cyclic = additiveModel({ values: [[1, 0.5, 0], [0, 1, 0.5], [0.5, 0, 1]], weights: [1, 1, 1] }); // prettier-ignore
    const result = analysed(cyclic);
    for (let i = 0; i < 3; i++) for (let rank = 1; rank <= 3; rank++) near(timesAtRank(result, i, rank), 1 / 3);
  });

  it("never lets a dominated project be above the one that dominates it", () => {
    fc.assert(
      fc.property(anyAdditive, (given) => {
        if (given.values.flat().includes(null)) return;
        const [first] = given.values;
        const worse = (first ?? []).map((value) => Math.max(0, (value ?? 0) - 0.01));
        const model = additiveModel({
          ...given,
          values: [...given.values, worse],
          offsets: [...given.offsets, given.offsets[0] ?? 0],
        });
        const m = model.projectCount;
        expect(analysed(model, "none", 50).pairwiseWins[m - 1]?.[0]).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the projects", () => {
    fc.assert(
      fc.property(anyAdditive, (given) => {
        const forwards = analysed(additiveModel(given), "none", 60);
        const m = forwards.projectCount;
        const backwards = analysed(
          additiveModel({
            ...given,
            values: [...given.values].reverse(),
            offsets: [...given.offsets].reverse(),
          }),
          "none",
          60,
        );
        for (let i = 0; i < m; i++)
          for (let rank = 1; rank <= m; rank++)
            expect(timesAtRank(backwards, m - 1 - i, rank)).toBe(timesAtRank(forwards, i, rank));
      }),
      { numRuns: 300 },
    );
  });

  it("gives each project as many ranks as there are samples, and central weights at which it is first", () => {
    fc.assert(
      fc.property(anyAdditive, (given) => {
        const model = additiveModel(given);
        const result = analysed(model, "none", 80);
        const complete = model.present === undefined;
        for (let i = 0; i < model.projectCount; i++) {
          expect(timesWithin(result, i, model.projectCount)).toBe(80);
          const central = result.centralWeights[i];
          if (central === null || central === undefined) continue;
          expect(central.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
          if (!complete) continue;
          const scores = additiveScores(model, central);
          expect(Math.max(...scores) - (scores[i] as number)).toBeLessThan(1e-9);
          expect(result.confidence[i]).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is less confident the less exact the ratings are", () => {
    const close = additiveModel({ values: [[0.52, 0.5], [0.5, 0.5]], weights: [1, 1] }); // prettier-ignore
    const confidence = (tolerance: number): number =>
      smaa(
        {
          projectCount: 2,
          criterionCount: 2,
          scorer: additiveScorer(close),
          measured: (random) => measuringScorer(close, uniformError(close, tolerance), random),
        },
        { knowledge: { information: "none", weights: close.weights }, samples: 100, seed: 2, measurements: 4000 },
      ).confidence[0] ?? 0;
    expect(confidence(0)).toBe(1);
    expect(confidence(0.05)).toBeGreaterThan(0.55);
    expect(confidence(0.05)).toBeLessThan(0.9);
    expect(confidence(0.3)).toBeLessThan(confidence(0.05));
  });

  it("gives the same for the same seed, however it is taken in steps, and says how far it is", () => {
    const problem = { projectCount: 3, criterionCount: 2, scorer: additiveScorer(two) };
    const options = { knowledge: { information: "none" as const, weights: two.weights }, samples: 60_000, seed: 9 };
    const steps = smaaSteps(problem, options);
    const done: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) done.push(step.value);
    expect(done.length).toBeGreaterThan(1);
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(step.value).toEqual(smaa(problem, options));
  });

  it("sums up ranks: mean and quantiles", () => {
    const result = analysed(two);
    expect(meanRank(result, 1)).toBeCloseTo(1.4, 1);
    expect(rankQuantile(result, 0, 0.5)).toBe(2);
    expect(rankQuantile(result, 0, 0.95)).toBe(3);
    expect(rankQuantile(result, 1, 0.05)).toBe(1);
  });

  it("has an answer for no projects and for one, and refuses no samples", () => {
    const none = additiveModel({ values: [], weights: [1] });
    expect(analysed(none, "none", 10)).toMatchObject({ centralWeights: [], confidence: [], pairwiseWins: [] });
    const one = additiveModel({ values: [[0.3, 0.1]], weights: [3, 1] });
    const result = analysed(one);
    expect(timesAtRank(result, 0, 1)).toBe(SAMPLES);
    expect(result.centralWeights[0]?.[0]).toBeCloseTo(0.5, 1);
    expect(() => analysed(one, "none", 0)).toThrow(RangeError);
  });
});
