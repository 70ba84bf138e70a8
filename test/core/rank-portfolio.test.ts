import fc from "fast-check";
import type { MissingPolicy } from "../../src/core/model/criterion";
import { rankPortfolio } from "../../src/core/rank-portfolio";
import { defaultParameters } from "../../src/core/run-parameters";
import { budget, demand, flatTree, linear, person, portfolio, project, risk, single } from "./example-portfolio";

const rankOf = (given: Parameters<typeof portfolio>[0]) => rankPortfolio(portfolio(given), defaultParameters);

describe("a ranked portfolio", () => {
  const ranked = rankOf({
    criteria: flatTree([
      { weight: 3, valueFunction: linear(0, 10) },
      { weight: 1, valueFunction: linear(100, 500, "lower") },
    ]),
    projects: [
      project("a", [4, 100], { cost: single(100) }),
      project("b", [9, 400], { cost: single(60) }),
      project("c", [8, 300]),
    ],
    budget: [budget("2026", [2026, 1], [2026, 12], 100)],
    risks: [risk("b", 0.5, 60)],
    resources: [person("Ada", "Analyst", 40)],
    demand: [demand("a", "Analyst", [2024, 1], 200), demand("b", "Analyst", [2024, 1], 100)],
  });

  it("joins scores, contributions and ranks", () => {
    expect(ranked.scored.map(({ score, rank }) => [score, rank])).toEqual([
      [0.55, 3],
      [0.7375, 1],
      [0.725, 2],
    ]);
    expect(ranked.scored[0]?.contributions.map((part) => Number(part.toFixed(12)))).toEqual([0.3, 0.25]);
    expect(ranked.order).toEqual([1, 2, 0]);
  });

  it("draws the budget line and counts the demand above it", () => {
    expect(ranked.waterline.standing).toEqual(["below", "above", "above"]);
    expect(ranked.capacity.roles[0]).toMatchObject({ demand: [300], fundedDemand: [100], gap: [-116] });
  });

  it("ranks again after risk, among the projects that have a cost", () => {
    expect(ranked.scored.map(({ emv, scoreAfterRisk, rankAfterRisk }) => [emv, scoreAfterRisk, rankAfterRisk])).toEqual(
      [
        [0, 0.55, 1],
        [30, 0.36875, 2],
        [0, undefined, undefined],
      ],
    );
  });

  it("adds a manual adjustment to the score, and ranks by the sum", () => {
    const { scored } = rankOf({
      projects: [project("a", [0.4]), project("b", [0.5], { adjustment: { points: -0.2, reason: "Law" } })],
    });
    expect(scored.map(({ score, rank, contributions }) => [score, rank, contributions])).toEqual([
      [0.4, 1, [0.4]],
      [0.3, 2, [0.5]],
    ]);
  });

  it("keeps the method with its workings", () => {
    const scores = [0.55, 0.7375, 0.725].map((score) => expect.closeTo(score, 12));
    expect(ranked.method).toMatchObject({ id: "weighted-sum", options: {}, result: { scores } });
    expect(ranked.method.result.workings.matrices.map(({ key }) => key)).toEqual(["values", "contributions"]);
  });

  it("refuses a method that is in no catalogue", () => {
    expect(() => rankPortfolio(portfolio({}), { ...defaultParameters, method: "dice" })).toThrow(RangeError);
  });

  it("of nothing is nothing", () => {
    expect(rankOf({})).toMatchObject({ scored: [], order: [], risk: { applies: false }, capacity: { applies: false } });
  });
});

describe("ranking properties", () => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });
  const weights = [5, 3, 2];
  const ranksOf = (
    ratings: readonly (readonly (number | null)[])[],
    factor = 1,
    constant?: { weight: number; missing: MissingPolicy },
  ): number[] =>
    rankOf({
      criteria: flatTree([
        ...weights.map((weight, j) => ({
          weight,
          valueFunction: linear(0, j === 1 ? 20 * factor : 20),
          missing: "leave out" as const,
        })),
        ...(constant === undefined ? [] : [{ ...constant, valueFunction: linear(7, 7) }]),
      ]),
      projects: ratings.map((row, i) => project(`P${i}`, row)),
    }).scored.map((scored) => scored.rank);

  it("do not change when the rows change places", () => {
    fc.assert(
      fc.property(rows, (ratings) => {
        expect(ranksOf([...ratings].reverse()).reverse()).toEqual(ranksOf(ratings));
      }),
    );
  });

  it("do not change when a criterion changes its unit", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1000, 0.01, 7), (ratings, factor) => {
        const converted = ratings.map((row) => row.map((rating, j) => (j === 1 ? rating * factor : rating)));
        expect(ranksOf(converted, factor)).toEqual(ranksOf(ratings));
      }),
    );
  });

  it("do not change with a criterion on which all are equal, whoever lacks a rating on it", () => {
    const policy = fc.constantFrom<MissingPolicy>("worst", "middle", "leave out");
    fc.assert(
      fc.property(rows, policy, fc.integer({ min: 1, max: 30 }), fc.nat(), (ratings, missing, weight, gap) => {
        const withConstant = ratings.map((row, i) => [...row, i === gap % ratings.length ? null : 7]);
        expect(ranksOf(withConstant, 1, { weight, missing })).toEqual(ranksOf(ratings));
      }),
    );
  });

  it("put nobody behind a project that they beat or equal in everything", () => {
    fc.assert(
      fc.property(rows, (ratings) => {
        const ranks = ranksOf(ratings);
        ratings.forEach((a, i) =>
          ratings.forEach((b, k) => {
            if (a.every((rating, j) => rating >= (b[j] as number))) {
              expect(ranks[i]).toBeLessThanOrEqual(ranks[k] as number);
            }
          }),
        );
      }),
    );
  });
});

describe("weights of a ranking", () => {
  const two = portfolio({
    criteria: flatTree([{ weight: 3 }, { weight: 1 }]),
    projects: [project("A", [1, 0]), project("B", [0, 1])],
  });

  it("are those of the weighting that was chosen, and say where they come from", () => {
    const ranked = rankPortfolio(two, { ...defaultParameters, weighting: "equal" });
    expect(ranked.scored.map(({ score }) => score)).toEqual([0.5, 0.5]);
    expect(ranked.portfolio.criteria.criteria.map(({ globalWeight }) => globalWeight)).toEqual([0.5, 0.5]);
    expect(ranked.weighing.method).toBe("equal");
    expect(ranked.weighing.typed).toBe(two.criteria);
  });

  it("move with a weight that was set by hand", () => {
    const ranked = rankPortfolio(two, { ...defaultParameters, weightOverrides: { c2: 9 } });
    expect(ranked.scored.map(({ score }) => score)).toEqual([0.25, 0.75]);
  });

  it("leave the portfolio as it is where the typed ones are in use", () => {
    expect(rankPortfolio(two, defaultParameters).portfolio).toBe(two);
  });

  it("are refused where the weighting does not have what it needs", () => {
    expect(() => rankPortfolio(two, { ...defaultParameters, weighting: "ahp" })).toThrow(
      "a judgement of C1 against C2",
    );
  });
});
