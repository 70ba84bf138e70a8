import fc from "fast-check";
import { scoringMethods } from "../../../src/core/scoring/catalogue";
import type { Better } from "../../../src/core/scoring/decision-matrix";
import type { CriteriaMethod } from "../../../src/core/scoring/method";
import type { MethodOptions } from "../../../src/core/scoring/method-option";
import { rank, roundedScore } from "../../../src/core/scoring/rank";
import { anyProblems, positiveProblems, problemFrom, type Given } from "./random-problems";

/**
 * What theory says of methods beyond what is tested of all, for the problems that they do not object to.
 * - `constantMovesRanks`: a criterion on which all are equal may change ranks, as the method's `degenerate` says in these
 *   words. - `affine`: ranks do not depend on where the zero of a criterion is, only on its unit.
 * - `independent`: dropping a project never reorders the rest as long as the scales are fixed. `zeroTies`: except among
 *   those that a rating of 0 had brought to the score 0, as the method's `degenerate` says in these words.
 */
interface Theory {
  readonly constantMovesRanks?: string;
  readonly affine?: boolean;
  readonly independent?: boolean;
  readonly zeroTies?: string;
}
const theory: Readonly<Record<string, Theory>> = {
  "weighted-sum": { affine: true, independent: true },
  "weighted-product": { independent: true, zeroTies: "All 0 on a benefit are constant too" },
  waspas: { constantMovesRanks: "adds to Q1 but leaves Q2 alone" },
  topsis: {},
  vikor: { affine: true },
  promethee: { affine: true },
  "electre-iii": { affine: true, constantMovesRanks: "raises all credibilities" },
  copras: { constantMovesRanks: "dampens the other costs" },
  aras: {},
  edas: {},
  moora: {},
  "moora-reference-point": {},
  multimoora: {},
  mabac: { affine: true },
  mairca: { affine: true },
  spotis: { affine: true, independent: true },
};

const runs = { numRuns: 400 };
const methods = scoringMethods.filter((method): method is CriteriaMethod => method.kind === "criteria");

/** A problem that the method takes, with options of all kinds. */
interface Case extends Given {
  readonly options: MethodOptions;
}
const problems = (method: CriteriaMethod): fc.Arbitrary<Case> =>
  fc
    .tuple(fc.oneof(positiveProblems, anyProblems), optionsOf(method))
    .map(([given, options]) => ({ ...given, options }))
    .filter((given) => method.objections(problemFrom(given), given.options).length === 0);

const optionsOf = ({ options }: CriteriaMethod): fc.Arbitrary<MethodOptions> =>
  fc
    .tuple(
      ...options.map((option) =>
        option.kind === "number"
          ? fc.constantFrom(option.low, option.standard, option.high)
          : fc.constantFrom(...option.choices.map(({ value }) => value)),
      ),
    )
    .map((chosen) => Object.fromEntries(options.map(({ key }, i) => [key, chosen[i] as number | string])));

const scoresOf = (method: CriteriaMethod, given: Case): readonly number[] =>
  method.score(problemFrom(given), given.options).scores.map(roundedScore);
const ranksOf = (method: CriteriaMethod, given: Case): readonly number[] => rank(scoresOf(method, given)).ranks;

function must(holds: boolean, claim: string): void {
  if (!holds) throw new Error(claim);
}
const mustBeClose = (a: readonly number[], b: readonly number[], within = 1e-9): void =>
  a.forEach((x, i) => must(Math.abs(x - (b[i] ?? Infinity)) < within, `${x} and ${b[i]} differ, no. ${i}`));

/** Pairs whose order is clear by more than rounding; a near tie may fall either way. */
function clearOrder(scores: readonly number[]): string {
  return scores
    .flatMap((a, i) => scores.map((b, k) => (Math.abs(a - b) < 1e-9 ? 0 : a > b ? 1 : -1) * (i < k ? 1 : 0)))
    .join(",");
}

/** Whether the first is at least as good in everything, as far as anything weighs. */
const isNoWorse = ({ directions, weights }: Given, a: readonly number[], b: readonly number[]): boolean =>
  directions.every((better: Better, j) => {
    const [x, y] = [a[j] as number, b[j] as number];
    return weights[j] === 0 || (better === "higher" ? x >= y : x <= y);
  });

const withCriterion = (given: Case, rating: number, better: Better, weight: number): Case => ({
  options: given.options,
  ratings: given.ratings.map((row) => [...row, rating]),
  directions: [...given.directions, better],
  weights: [...given.weights, weight],
  ends: given.ends && [...given.ends, { low: 0, high: 12 }],
});

describe.each(methods.map((method) => [method.name, method] as const))("%s", (_, method) => {
  const { constantMovesRanks, affine = false, independent = false, zeroTies } = theory[method.id] ?? {};

  it("gives each project a finite score, within 0 and 1 where it says so, and its figure the same order", () => {
    fc.assert(
      fc.property(problems(method), (given) => {
        const { scores, figures, workings } = method.score(problemFrom(given), given.options);
        expect([scores.length, figures.length]).toEqual([given.ratings.length, given.ratings.length]);
        for (const number of [
          ...scores,
          ...figures,
          ...workings.figures.map(({ value }) => value),
          ...workings.byCriterion.flatMap(({ values }) => values),
          ...workings.matrices.flatMap(({ values }) => values.flat().map((value) => value ?? 0)),
          ...workings.byAlternative.flatMap(({ values }) => values.map((value) => (typeof value === "number" ? value : 0))), // prettier-ignore
        ]) {
          if (!Number.isFinite(number)) throw new Error(`${number} among the workings`);
        }
        if (method.fromZeroToOne)
          for (const score of scores) must(score >= -1e-12 && score <= 1 + 1e-12, `a score of ${score}`);
        const turned = method.better === "higher" ? figures : figures.map((figure) => -figure);
        expect(clearOrder(turned)).toBe(clearOrder(scores));
      }),
      { numRuns: 1000 },
    );
  });

  it("never puts a project below one that it is at least as good as in everything", () => {
    fc.assert(
      fc.property(problems(method), (given) => {
        const scores = scoresOf(method, given);
        given.ratings.forEach((a, i) => {
          given.ratings.forEach((b, k) => {
            if (isNoWorse(given, a, b))
              must((scores[i] as number) >= (scores[k] as number) - 1e-12, `${i} is below ${k}`);
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order of projects or of criteria", () => {
    fc.assert(
      fc.property(problems(method), (given) => {
        const scores = scoresOf(method, given);
        const projects = scoresOf(method, { ...given, ratings: [...given.ratings].reverse() });
        const criteria = scoresOf(method, {
          options: given.options,
          ratings: given.ratings.map((row) => [...row].reverse()),
          directions: [...given.directions].reverse(),
          weights: [...given.weights].reverse(),
          ends: given.ends && [...given.ends].reverse(),
        });
        mustBeClose(scores, [...projects].reverse());
        mustBeClose(scores, criteria);
      }),
      runs,
    );
  });

  it("does not depend on the unit of a criterion, nor on the size of the weights", () => {
    fc.assert(
      fc.property(problems(method), fc.constantFrom(0.125, 8, 1024), (given, factor) => {
        const scores = scoresOf(method, given);
        const units = given.directions.map((__, j) => (j % 2 === 0 ? factor : 1));
        const other = scoresOf(method, {
          ...given,
          ratings: given.ratings.map((row) => row.map((x, j) => x * (units[j] as number))),
          weights: given.weights.map((weight) => weight * factor),
          ends: given.ends?.map(({ low, high }, j) => ({
            low: low * (units[j] as number),
            high: high * (units[j] as number),
          })),
        });
        mustBeClose(scores, other);
      }),
      runs,
    );
  });

  if (affine)
    it("does not depend on where the zero of a criterion is", () => {
      fc.assert(
        fc.property(problems(method), fc.integer({ min: 1, max: 64 }), (given, shift) => {
          const scores = scoresOf(method, given);
          const other = scoresOf(method, {
            ...given,
            ratings: given.ratings.map((row) => row.map((x) => x + shift)),
            ends: given.ends?.map(({ low, high }) => ({ low: low + shift, high: high + shift })),
          });
          mustBeClose(scores, other, 1e-6);
        }),
        runs,
      );
    });

  it("takes no notice of a criterion of weight 0", () => {
    fc.assert(
      fc.property(problems(method), fc.constantFrom<Better>("higher", "lower"), (given, better) => {
        const added = withCriterion(given, 0, better, 0);
        const ratings = added.ratings.map((row, i) => [...row.slice(0, -1), (i % 3) * 4 - 2]);
        const other = scoresOf(method, { ...added, ratings });
        mustBeClose(scoresOf(method, given), other);
      }),
      runs,
    );
  });

  if (constantMovesRanks === undefined) {
    it("keeps its ranks when a criterion is added on which all are equal", () => {
      fc.assert(
        fc.property(problems(method), fc.constantFrom<Better>("higher", "lower"), (given, better) => {
          const other = scoresOf(method, withCriterion(given, 5, better, 3));
          const scores = scoresOf(method, given);
          scores.forEach((a, i) => {
            scores.forEach((b, k) => {
              if (a - b > 1e-6) must((other[i] as number) > (other[k] as number), `${i} was above ${k}`);
            });
          });
        }),
        runs,
      );
    });
  } else {
    it("says that a criterion on which all are equal can change ranks, and it can", () => {
      expect(method.degenerate.join(" ")).toContain(constantMovesRanks);
      const changed = fc.sample(problems(method), { numRuns: 4000, seed: 7 }).some((given) => {
        const before = ranksOf(method, given);
        return (["higher", "lower"] as const).some(
          (better) => ranksOf(method, withCriterion(given, 5, better, 30)).join() !== before.join(),
        );
      });
      expect(changed).toBe(true);
    });
  }

  it("ties projects that are equal, all of them and a single one too", () => {
    fc.assert(
      fc.property(problems(method), fc.integer({ min: 1, max: 5 }), (given, copies) => {
        const [first = []] = given.ratings;
        const tied = { ...given, ratings: Array.from({ length: copies }, () => first) };
        if (method.objections(problemFrom(tied), given.options).length > 0) return;
        const scores = scoresOf(method, tied);
        expect(new Set(scores).size).toBe(1);
        expect(Number.isFinite(scores[0])).toBe(true);
      }),
      runs,
    );
  });

  if (independent)
    it("never reorders the rest when a project is dropped, on fixed scales", () => {
      fc.assert(
        fc.property(problems(method), (given) => {
          if (given.ends === undefined || given.ratings.length < 2) return;
          const all = scoresOf(method, given);
          const rest = scoresOf(method, { ...given, ratings: given.ratings.slice(1) });
          const told = (_: number, i: number): boolean => zeroTies === undefined || all[i + 1] !== 0;
          expect(clearOrder(rest.filter(told))).toBe(clearOrder(all.slice(1).filter(told)));
          if (zeroTies !== undefined) expect(method.degenerate.join(" ")).toContain(zeroTies);
        }),
        { numRuns: 1000 },
      );
    });
});

it("objects to left-out ratings in every method but the weighted sum", () => {
  const given: Given = { ratings: [[1, 2], [3, 4]], directions: ["higher", "lower"], weights: [1, 1], ends: undefined }; // prettier-ignore
  for (const method of methods) {
    const problem = problemFrom(given);
    const codes = method
      .objections(
        {
          ...problem,
          ratings: [
            [1, null],
            [3, 4],
          ],
        },
        {},
      ) // prettier-ignore
      .map(({ code, alternative, criterion }) => [code, alternative, criterion]);
    expect(codes).toEqual(method.id === "weighted-sum" ? [] : [["rating-missing", 0, 1]]);
  }
});
