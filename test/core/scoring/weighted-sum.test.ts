import fc from "fast-check";
import type { DecisionProblem } from "../../../src/core/scoring/decision-problem";
import { weightedSum } from "../../../src/core/scoring/weighted-sum";

const problem = (weights: readonly number[], values: DecisionProblem["values"]) => ({
  weights: weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)),
  values,
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0.01, max: 9, noNaN: true });

describe("weighted sum", () => {
  it("adds weight times value", () => {
    const { scores, contributions } = weightedSum(problem([5, 3, 2], [[0.2, 1, 0.5]]));
    expect(scores[0]).toBeCloseTo(0.5, 12);
    expect(contributions[0]?.map((part) => Number(part.toFixed(12)))).toEqual([0.1, 0.3, 0.1]);
  });

  it("scores 1 what is best in everything and 0 what is worst in everything", () => {
    const { scores } = weightedSum(problem([5, 3, 2], [[1, 1, 1], [0, 0, 0]])); // prettier-ignore
    expect(scores[0]).toBeCloseTo(1, 12);
    expect(scores[1]).toBe(0);
  });

  it("scales the other weights up where a value is left out", () => {
    const { scores, contributions } = weightedSum(problem([5, 3, 2], [[0.2, null, 0.9]]));
    expect(scores[0]).toBeCloseTo((5 * 0.2 + 2 * 0.9) / 7, 12);
    expect(contributions[0]?.[1]).toBe(0);
  });

  it("scores 0 where nothing that weighs anything is left", () => {
    expect(weightedSum(problem([0, 4], [[0.8, null]])).scores).toEqual([0]);
  });

  it("has contributions that add up to the score, left-out values included", () => {
    const row = fc.array(fc.oneof(unit, fc.constant(null)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 4, maxLength: 4 }),
        fc.array(row, { minLength: 1 }),
        (weights, values) => {
          const { scores, contributions } = weightedSum(problem(weights, values));
          contributions.forEach((parts, i) => {
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(scores[i] as number, 12);
          });
        },
      ),
    );
  });

  it("never scores a project below one that it is at least as good as in everything", () => {
    const pair = fc.tuple(weight, unit, unit);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (rows) => {
        const better = rows.map(([, a, b]) => Math.max(a, b));
        const worse = rows.map(([, a, b]) => Math.min(a, b));
        const { scores } = weightedSum(problem(rows.map(([w]) => w), [better, worse])); // prettier-ignore
        expect(scores[0]).toBeGreaterThanOrEqual(scores[1] as number);
      }),
    );
  });
});
