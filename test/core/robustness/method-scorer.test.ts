import fc from "fast-check";
import { methodScorer } from "../../../src/core/robustness/method-scorer";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { methodObjections } from "../../../src/core/scoring/objections";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio } from "../reasons/any-ranked";

const weightsOf = (run: ReturnType<typeof rankPortfolio>) =>
  run.portfolio.criteria.criteria.map(({ globalWeight }) => globalWeight);

describe("the scorer of a run's method", () => {
  it("gives the run's own scores at the weights in use", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom("weighted-sum", "topsis", "vikor", "spotis"), (any, method) => {
        const parameters = { ...defaultParameters, method };
        if (methodObjections(any, parameters).length > 0) return;
        const run = rankPortfolio(any, parameters);
        const { scoresAt, scoredBy, additive } = methodScorer(run, 1000);
        expect([scoredBy, additive]).toEqual(["method", method === "weighted-sum"]);
        const scores = scoresAt(weightsOf(run));
        run.scored.forEach(({ score }, i) => expect(scores[i]).toBeCloseTo(score, 10));
      }),
      { numRuns: 500 },
    );
  });

  it("takes fewer samples of a slow method on a long list, and the weighted sum where it reads no weights", () => {
    const given = portfolio({
      criteria: flatTree([{ weight: 1, valueFunction: linear(0, 100) }]),
      projects: Array.from({ length: 100 }, (_, i) =>
        project(`p${i}`, [i], { figures: { reach: i + 1, impact: 1, confidence: 1, effort: 1 } }),
      ),
    });
    const inPairs = methodScorer(rankPortfolio(given, { ...defaultParameters, method: "promethee" }), 10_000);
    expect(inPairs).toMatchObject({ scoredBy: "method", samples: 4000 });
    const figures = methodScorer(rankPortfolio(given, { ...defaultParameters, method: "rice" }), 10_000);
    expect(figures).toMatchObject({ scoredBy: "weighted sum", samples: 10_000 });
  });
});
