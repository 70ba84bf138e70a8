import fc from "fast-check";
import { rankCounter } from "../../../src/core/robustness/rank-counter";
import { rank, roundedScore } from "../../../src/core/scoring/rank";

const score = fc.oneof(
  fc.double({ min: -1, max: 2, noNaN: true }),
  fc.integer({ min: 0, max: 3 }).map((x) => x / 3),
  fc.constantFrom(0.5, 0.5 + 1e-13, 0.5 + 2e-12, 1e9),
);

function countsOf(samples: readonly (readonly number[])[], m: number): number[][] {
  const counts = Array.from({ length: m }, () => new Array<number>(m).fill(0));
  for (const scores of samples) {
    rank(scores.map(roundedScore)).ranks.forEach((r, i) => {
      const row = counts[r - 1] as number[];
      row[i] = (row[i] as number) + 1;
    });
  }
  return counts;
}

describe("rank counter", () => {
  it("counts the ranks that RANK.EQ gives, ties and crowds of nearly equal scores included", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((m) => fc.array(fc.array(score, { minLength: m, maxLength: m }), { minLength: 1, maxLength: 5 })),
        (samples) => {
          const m = samples[0]?.length ?? 0;
          const counter = rankCounter(m);
          for (const scores of samples) counter.count(Float64Array.from(scores), 0);
          expect(Array.from(counter.counts())).toEqual(countsOf(samples, m).flat());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("names all who share the first rank", () => {
    const counter = rankCounter(4);
    counter.count(Float64Array.of(9, 0.2, 0.7, 0.7, 0.1), 1);
    expect([...counter.firsts()].sort()).toEqual([1, 2]);
  });

  it("sorts a crowd in one bucket and counts beyond what sixteen bits hold", () => {
    const crowded = Float64Array.from({ length: 300 }, (_, i) => (i === 0 ? 1e6 : 0.5 + ((i * 7919) % 300) * 1e-6));
    const counter = rankCounter(300);
    counter.count(crowded, 0);
    expect(counter.counts()[0]).toBe(1);
    const long = rankCounter(2);
    for (let times = 0; times < 70_000; times++) long.count(Float64Array.of(1, 2), 0);
    expect(Array.from(long.counts())).toEqual([0, 70_000, 70_000, 0]);
  });

  it("counts nothing for no projects", () => {
    const counter = rankCounter(0);
    counter.count(new Float64Array(0), 0);
    expect(counter.counts()).toHaveLength(0);
  });
});
