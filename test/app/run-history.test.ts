import { rankPortfolio } from "../../src/core/rank-portfolio";
import { defaultParameters } from "../../src/core/run-parameters";
import { keptRuns, loggedRun, withRun } from "../../src/app/run-history";
import { parametersText } from "../../src/workbook/reports/shared/parameters-text";
import { portfolio, project } from "../core/example-portfolio";

const ranked = rankPortfolio(portfolio({ projects: [project("a", [0.2]), project("b", [0.9])] }), defaultParameters);
const run = loggedRun(ranked, defaultParameters, "0123456789abcdef", 46000.5);

describe("run log", () => {
  it("remembers the rank of every project by its ID", () => {
    expect(run).toEqual({
      at: 46000.5,
      method: "weighted-sum",
      parameters: parametersText(defaultParameters),
      fingerprint: "0123456789abcdef",
      projectCount: 2,
      ranks: { a: 2, b: 1 },
    });
  });

  it("keeps the last fifty runs, oldest first", () => {
    const full = Array.from({ length: keptRuns }, (_, i) => ({ ...run, at: i }));
    const log = withRun(full, { ...run, at: 999 });
    expect(log).toHaveLength(50);
    expect([log[0]?.at, log[49]?.at]).toEqual([1, 999]);
  });

  it("takes no more room for fifty runs over 2,000 projects than Excel gives to settings", () => {
    const ranks = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`P-${1000 + i}`, i + 1]));
    const large = { ...run, projectCount: 2000, ranks };
    let log: ReturnType<typeof withRun> = [];
    for (let at = 0; at < keptRuns; at++) log = withRun(log, { ...large, at });
    expect(JSON.stringify(log).length).toBeLessThan(200_000);
    expect(Object.keys(log.at(-1)?.ranks ?? {})).toHaveLength(2000);
    expect(Object.keys(log.at(-2)?.ranks ?? {})).toHaveLength(2000);
    expect(log[0]?.ranks).toEqual({ "P-1000": 1 });
    expect(log[0]?.projectCount).toBe(2000);
  });
});
