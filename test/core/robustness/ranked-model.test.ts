import fc from "fast-check";
import { additiveScores } from "../../../src/core/robustness/additive-model";
import { rankedModel } from "../../../src/core/robustness/ranked-model";
import { anyPortfolio, ranked } from "../reasons/any-ranked";

describe("the additive model of a run", () => {
  it("gives the scores of a run by weighted sum", () => {
    fc.assert(
      fc.property(anyPortfolio, (any) => {
        const run = ranked(any);
        const model = rankedModel(run);
        const scores = additiveScores(model, model.weights);
        run.scored.forEach(({ score }, i) => expect(scores[i]).toBeCloseTo(score, 11));
      }),
      { numRuns: 500 },
    );
  });
});
