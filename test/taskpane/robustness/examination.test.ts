import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { allSteps } from "../../../src/core/run-steps";
import { examinationSteps } from "../../../src/taskpane/robustness/examination";
import { portfolio, ranked } from "../made-portfolio";

describe("what the pane examines", () => {
  const examination = allSteps(examinationSteps(portfolio, ranked, defaultParameters));

  it("is plain data that a worker can send", () => {
    expect(structuredClone(examination)).toEqual(examination);
  });

  it("finds a project first in every weighting that is better on everything", () => {
    expect(examination.robustness?.firstShares).toEqual([0, 1, 0, 0]);
  });

  it("goes on from 0 to 1", () => {
    const done = [...examinationSteps(portfolio, ranked, defaultParameters)];
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(1);
  });

  it("is without robustness where there is nothing to rank, instead of failing", () => {
    const empty = { ...portfolio, projects: [] };
    const found = allSteps(examinationSteps(empty, rankPortfolio(empty, defaultParameters), defaultParameters));
    expect(found).toEqual({ methods: [] });
  });
});
