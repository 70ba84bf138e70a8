import fc from "fast-check";
import type { CriterionTree } from "../../../src/core/model/criterion";
import { additiveModel, additiveScores } from "../../../src/core/robustness/additive-model";
import { weightsAt } from "../../../src/core/robustness/weight-line";
import { weightStability, type StabilityInterval } from "../../../src/core/robustness/weight-stability";
import { rank, roundedScore } from "../../../src/core/scoring/rank";
import { anyTree, treeOf } from "./any-tree";

const grid = fc.integer({ min: 0, max: 8 }).map((step) => step / 8);
/** Nine decimals: scores that differ by less than 12 decimals are ties by definition, not leads. */
const fine = fc.integer({ min: 0, max: 1_000_000_000 }).map((step) => step / 1_000_000_000);
const value = fc.oneof(grid, fine);

const anyCase = (cell: fc.Arbitrary<number | null>): fc.Arbitrary<Case> =>
  fc.tuple(anyTree, fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([tree, m, top]) =>
    fc.record({
      tree: fc.constant(tree),
      top: fc.constant(top),
      values: fc.array(
        fc.array(cell, { minLength: tree.criteria.length, maxLength: tree.criteria.length }),
        { minLength: m, maxLength: m },
      ), // prettier-ignore
      offsets: fc.array(fc.constantFrom(0, 0, 0, 0.1), { minLength: m, maxLength: m }),
    }),
  );

interface Case {
  readonly tree: CriterionTree;
  readonly top: number;
  readonly values: readonly (readonly (number | null)[])[];
  readonly offsets: readonly number[];
}

/** The least lead of a member over an outsider at share t; the members are ahead while it is not negative. */
function leastLead(
  model: ReturnType<typeof additiveModel>,
  line: StabilityInterval["line"],
  t: number,
  members: ReadonlySet<number>,
): number {
  const scores = additiveScores(model, weightsAt(line, t));
  let lead = Infinity;
  scores.forEach((own, i) => {
    if (members.has(i)) scores.forEach((other, k) => !members.has(k) && (lead = Math.min(lead, own - other)));
  });
  return lead;
}

function agreesWithScan({ tree, top, values, offsets }: Case): void {
  const weights = tree.criteria.map(({ globalWeight }) => globalWeight);
  const model = additiveModel({ values, weights, offsets });
  const { ranks, order } = rank(Array.from(additiveScores(model, model.weights), roundedScore));
  const firsts = ranks.flatMap((r, i) => (r <= top ? [i] : []));
  for (const members of [[order[0] as number], firsts]) {
    const set = new Set(members);
    for (const { line, low, high, below, above } of weightStability(model, tree, members)) {
      expect(0 <= low && low <= line.local + 1e-12 && line.local - 1e-12 <= high && high <= 1).toBe(true);
      // Open at the ends of the line: there the weighted sum of a project may jump.
      let worst = Infinity;
      for (let step = 1; step < 25; step++) {
        const t = low + ((high - low) * step) / 25;
        if (t > 1e-9 && t < 1 - 1e-9) worst = Math.min(worst, leastLead(model, line, t, set));
      }
      expect(worst).toBeGreaterThan(-1e-9);
      for (const [end, side] of [
        [below, -1],
        [above, 1],
      ] as const) {
        // prettier-ignore
        if (end === undefined) continue;
        const room = side < 0 ? end.at : 1 - end.at;
        const beyond = end.at + side * Math.min(1e-4, room / 2);
        if (room < 1e-6) continue;
        const scores = additiveScores(model, weightsAt(line, beyond));
        expect((scores[end.rises] as number) - (scores[end.falls] as number)).toBeGreaterThan(0);
        expect([set.has(end.falls), set.has(end.rises)]).toEqual([true, false]);
      }
    }
  }
}

describe("weight stability", () => {
  // A leads where 0.9 w + 0.2 (1 − w) >= 0.5 w + 0.8 (1 − w), that is from w = 0.6 on.
  const two = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8], [0.1, 0.95]], weights: [0.7, 0.3] }); // prettier-ignore

  it("finds the weight at which two scores meet, and who takes over there", () => {
    const [first, second] = weightStability(two, treeOf([7, 3], 0, 0), [0]);
    expect(first?.low).toBeCloseTo(0.6, 12);
    expect(first).toMatchObject({ high: 1, below: { rises: 1, falls: 0 } });
    expect(first?.above).toBeUndefined();
    expect(second?.high).toBeCloseTo(0.4, 12);
    expect(second).toMatchObject({ low: 0, above: { rises: 1, falls: 0 } });
  });

  it("keeps the first two together further than the first alone", () => {
    const [first] = weightStability(two, treeOf([7, 3], 0, 0), [0, 1]);
    // C passes A where 0.9 w + 0.2 (1 − w) = 0.1 w + 0.95 (1 − w).
    expect(first?.low).toBeCloseTo(0.75 / 1.55, 12);
    expect(first?.below).toMatchObject({ rises: 2, falls: 0 });
  });

  it("is what a fine scan of the weights finds, over random trees and ratings with ties and manual points", () => {
    fc.assert(fc.property(anyCase(value), agreesWithScan), { numRuns: 1000 });
  });

  it("is exact too where ratings are left out and a score is a quotient", () => {
    const cell = fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
    fc.assert(fc.property(anyCase(cell), agreesWithScan), { numRuns: 1000 });
  });

  it("ends at the weight itself on the side where a tied rival gets ahead", () => {
    const tied = additiveModel({ values: [[1, 0], [0, 1]], weights: [1, 1] }); // prettier-ignore
    const [first] = weightStability(tied, treeOf([1, 1], 0, 0), [0]);
    expect(first).toMatchObject({ low: 0.5, high: 1, below: { at: 0.5, rises: 1, falls: 0 } });
  });

  it("is the whole range for identical projects, for one alone, and where the set is everyone", () => {
    const same = additiveModel({ values: [[0.3, 0.7], [0.3, 0.7]], weights: [1, 2] }); // prettier-ignore
    for (const members of [[0], [0, 1]])
      for (const interval of weightStability(same, treeOf([1, 2], 0, 0), members))
        expect(interval).toMatchObject({ low: 0, high: 1 });
  });

  it("does not depend on a criterion on which all are equal, but for its own weight", () => {
    const constant = additiveModel({ values: [[0.9, 0.2, 0], [0.5, 0.8, 0]], weights: [7, 3, 10] }); // prettier-ignore
    const lines = weightStability(constant, treeOf([7, 3, 10], 0, 0), [0]);
    expect(lines[2]).toMatchObject({ low: 0, high: 1 });
  });
});
