import fc from "fast-check";
import { snapshotOf } from "../../../src/core/reasons/run-snapshot";
import { snapshotScores } from "../../../src/core/reasons/snapshot-scores";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { methodObjections } from "../../../src/core/scoring/objections";
import { anyPortfolio, ranked } from "./any-ranked";

const stateOf = ({ method, options, criteria, projects }: ReturnType<typeof snapshotOf>) => ({
  method,
  options,
  criteria,
  ratings: projects.map(({ ratings }) => ratings ?? []),
  points: projects.map(({ points }) => points),
});

describe("scores from a snapshot", () => {
  it("are those of the run it was taken of, by every method that compares criteria", () => {
    const methods = ["weighted-sum", "topsis", "vikor", "promethee-ii", "edas", "spotis"];
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(...methods), (any, id) => {
        const parameters = { ...defaultParameters, method: id };
        let run;
        try {
          if (methodObjections(any, parameters).length > 0) return;
          run = rankPortfolio(any, parameters);
        } catch {
          return;
        }
        const scores = snapshotScores(stateOf(snapshotOf(run)));
        run.scored.forEach(({ score }, i) => expect(scores?.[i]).toBeCloseTo(score, 9));
      }),
      { numRuns: 600 },
    );
  });

  it("are not there for a method that is gone or reads figures, nor without anything that weighs", () => {
    const any = fc.sample(anyPortfolio, { numRuns: 1, seed: 3 })[0];
    const state = stateOf(snapshotOf(ranked(any as never)));
    expect(snapshotScores({ ...state, method: "gone" })).toBeUndefined();
    expect(snapshotScores({ ...state, method: "wsjf" })).toBeUndefined();
    expect(snapshotScores({ ...state, ratings: [], points: [] })).toBeUndefined();
    expect(
      snapshotScores({ ...state, criteria: state.criteria.map((one) => ({ ...one, weight: 0 })) }),
    ).toBeUndefined();
  });
});
