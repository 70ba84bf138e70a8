import type { Difference, Prepared } from "../../src/app/outcome";
import { differencesText, runSummary } from "../../src/cli/summary";
import { rankPortfolio } from "../../src/core/rank-portfolio";
import type { Portfolio } from "../../src/core/model/portfolio";
import { defaultParameters } from "../../src/core/run-parameters";
import type { Written } from "../../src/workbook/port";
import { budget, demand, person, portfolio, project, single } from "../core/example-portfolio";

function summaryOf(given: Partial<Portfolio>): string {
  const whole = portfolio(given);
  const prepared: Prepared = {
    ranked: rankPortfolio(whole, defaultParameters),
    parameters: defaultParameters,
    sheets: [],
    checked: { ok: true, portfolio: whole, found: [], issues: [] },
    fingerprint: "0",
  };
  const written: Written = {
    ok: true,
    sheets: [
      { role: "overview", sheet: "Overview" },
      { role: "ranking", sheet: "Ranking" },
    ],
    recalculated: [],
    roundTrips: 0,
  };
  return runSummary(prepared, written, "scored.xlsx");
}
const projects = [
  project("a", [0.2], { cost: single(50) }),
  project("b", [0.9], { cost: single(60) }),
  project("c", [0.7], { cost: single(70) }),
];

describe("summary of a run", () => {
  it("says who leads and what was written", () => {
    expect(summaryOf({ projects })).toBe(
      "Ranked 3 projects. The first:\n" +
        "    1  0.900  Project b\n    2  0.700  Project c\n    3  0.200  Project a\n" +
        "Wrote Overview, Ranking to scored.xlsx\n",
    );
  });

  it("names the first project that does not fit, and the period that it does not fit", () => {
    const line = summaryOf({ projects, budget: [budget("2026", [2026, 1], [2026, 12], 100)] });
    expect(line).toContain("1 of 3 fit the budget: the first that does not fit 2026 is Project c, rank 2.\n");
  });

  it("says so when all fit", () => {
    const line = summaryOf({ projects, budget: [budget("2026", [2026, 1], [2026, 12], 180)] });
    expect(line).toContain("3 of 3 fit the budget: all that may be done.\n");
  });

  it("names the roles that are short", () => {
    const resources = [person("Ada", "Analyst", 40), person("Tom", "Tester", 40)];
    const asked = [demand("a", "Analyst", [2024, 1], 185), demand("a", "Tester", [2024, 1], 184)];
    expect(summaryOf({ projects, resources, demand: asked })).toContain("Short in at least one month: Analyst.\n");
  });
});

describe("differences", () => {
  const one: Difference = { sheet: "Ranking", check: "Score", index: 2, expected: "0.5", found: "#REF!" };

  it("are warned of with the figures, a few of them", () => {
    const text = differencesText(Array.from({ length: 7 }, () => one));
    expect(text).toMatch(/^7 calculated cells differ/);
    expect(text).toContain("Ranking, Score, no. 3: 0.5, but the workbook gives #REF!");
    expect(text).toContain("and 2 more");
  });

  it("are not spoken of where there are none", () => {
    expect(differencesText([])).toBe("");
  });
});
