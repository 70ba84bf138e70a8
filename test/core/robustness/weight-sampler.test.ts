import fc from "fast-check";
import { randomSource } from "../../../src/core/robustness/random-source";
import { weightSampler, type WeightKnowledge } from "../../../src/core/robustness/weight-sampler";

function samples(knowledge: WeightKnowledge, count: number, seed = 1): number[][] {
  const draw = weightSampler(knowledge);
  const random = randomSource(seed);
  const n = knowledge.weights.length;
  const into = new Float64Array(n);
  return Array.from({ length: count }, () => {
    draw(random, into, 0);
    return Array.from(into);
  });
}

const mean = (rows: readonly (readonly number[])[], j: number): number =>
  rows.reduce((sum, row) => sum + (row[j] as number), 0) / rows.length;

const anyKnowledge = fc.record({
  information: fc.constantFrom("none" as const, "ordinal" as const, "band" as const),
  raw: fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 })
    .filter((raw) => raw.some((weight) => weight > 0)),
  band: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("weight sampler", () => {
  it("draws weights that are not negative, sum to 1, leave 0 at 0, and agree with what is known", () => {
    fc.assert(
      fc.property(anyKnowledge, ({ information, raw, band }) => {
        const total = raw.reduce((sum, weight) => sum + weight, 0);
        const weights = raw.map((weight) => weight / total);
        for (const row of samples({ information, weights, band }, 20)) {
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
          row.forEach((weight, j) => {
            expect(weight).toBeGreaterThanOrEqual(0);
            if (raw[j] === 0) expect(weight).toBe(0);
            if (information === "band")
              expect(Math.abs(weight - (weights[j] as number))).toBeLessThanOrEqual(
                band * (weights[j] as number) + 1e-9,
              );
            if (information === "ordinal")
              raw.forEach((other, k) => {
                if ((raw[j] as number) > other) expect(weight).toBeGreaterThanOrEqual(row[k] as number);
              });
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is uniform on the simplex, not uniforms divided by their sum: of three weights the largest exceeds 1/2 in 3/4", () => {
    const rows = samples({ information: "none", weights: [1, 1, 1] }, 40_000);
    const share = rows.filter((row) => Math.max(...row) > 0.5).length / rows.length;
    expect(share).toBeCloseTo(0.75, 1);
    expect(Math.abs(share - 0.75)).toBeLessThan(0.01);
    for (let j = 0; j < 3; j++) expect(Math.abs(mean(rows, j) - 1 / 3)).toBeLessThan(0.005);
  });

  it("has the rank-order centroid as mean of ordinal weights: 11/18, 5/18, 2/18", () => {
    const rows = samples({ information: "ordinal", weights: [0.5, 0.3, 0.2] }, 40_000);
    [11 / 18, 5 / 18, 2 / 18].forEach((centroid, j) => expect(Math.abs(mean(rows, j) - centroid)).toBeLessThan(0.005));
  });

  it("says nothing of criteria of equal rank: they have the same mean", () => {
    const rows = samples({ information: "ordinal", weights: [0.6, 0.2, 0.2] }, 40_000);
    expect(Math.abs(mean(rows, 1) - mean(rows, 2))).toBeLessThan(0.005);
    expect(Math.abs(mean(rows, 0) - 11 / 18)).toBeLessThan(0.005);
  });

  it("keeps the weights in use where the band is 0", () => {
    for (const row of samples({ information: "band", weights: [0.7, 0.2, 0.1], band: 0 }, 50)) {
      [0.7, 0.2, 0.1].forEach((weight, j) => expect(row[j]).toBeCloseTo(weight, 10));
    }
  });

  it("fills the band: a weight of 30 % ± 20 % is uniform from 24 to 36 % where two are free", () => {
    const rows = samples({ information: "band", weights: [0.7, 0.3], band: 0.2 }, 40_000);
    const second = rows.map((row) => row[1] as number);
    expect(Math.min(...second)).toBeCloseTo(0.24, 3);
    expect(Math.max(...second)).toBeCloseTo(0.36, 3);
    expect(Math.abs(second.filter((weight) => weight < 0.27).length / second.length - 0.25)).toBeLessThan(0.01);
  });

  it("gives a single criterion the whole weight", () => {
    for (const information of ["none", "ordinal", "band"] as const)
      expect(samples({ information, weights: [0, 5, 0].map((w) => w / 5), band: 0.2 }, 1)).toEqual([[0, 1, 0]]);
  });

  it("refuses weights that are all zero and a band beyond the whole weight", () => {
    expect(() => weightSampler({ information: "none", weights: [0, 0] })).toThrow(RangeError);
    expect(() => weightSampler({ information: "band", weights: [1, 1], band: 1.2 })).toThrow(RangeError);
  });
});
