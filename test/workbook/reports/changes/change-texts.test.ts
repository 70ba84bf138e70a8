import { rankChanges } from "../../../../src/core/reasons/rank-changes";
import { snapshotOf } from "../../../../src/core/reasons/run-snapshot";
import { rankPortfolio } from "../../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../../src/core/run-parameters";
import type { Portfolio } from "../../../../src/core/model/portfolio";
import type { ReportInput } from "../../../../src/workbook/reports/report-input";
import { moveText, summaryLines } from "../../../../src/workbook/reports/changes/change-texts";
import { flatTree, linear, portfolio, project } from "../../../core/example-portfolio";
import { words } from "../../../core/reasons/any-ranked";

const before = portfolio({
  criteria: flatTree([
    { weight: 7, valueFunction: linear(0, 10) },
    { weight: 3, valueFunction: words },
  ]),
  projects: [project("a", [9, "None"]), project("b", [7, "Low"]), project("c", [1, "None"])],
});

function told(after: Portfolio) {
  const ranked = rankPortfolio(after, defaultParameters);
  const input: ReportInput = {
    ranked,
    parameters: defaultParameters,
    fingerprint: "",
    now: 2,
    found: [],
    issues: [],
    history: [],
  };
  const changes = rankChanges(snapshotOf(rankPortfolio(before, defaultParameters)), snapshotOf(ranked));
  return { lines: summaryLines(changes, input), moves: changes.projects.map((one) => moveText(one, input)) };
}

describe("changes in words", () => {
  it("name the project's own rating with its word, and the ratings of others", () => {
    const { lines, moves } = told({
      ...before,
      projects: [project("a", [9, "None"]), project("b", [7, "High"]), project("c", [1, "None"])],
    });
    expect(lines).toEqual([["Ratings", "Changed for 1 project: Project b."]]);
    expect(moves).toEqual(["Up 1: C2 High instead of Low (+1).", "Down 1: ratings of others (−1).", ""]);
  });

  it("name projects that are new and gone, and weights", () => {
    const { lines, moves } = told({
      ...before,
      criteria: flatTree([
        { weight: 5, valueFunction: linear(0, 10) },
        { weight: 5, valueFunction: words },
      ]),
      projects: [project("a", [9, "None"]), project("b", [7, "Low"]), project("d", [10, "High"])],
    });
    expect(lines).toEqual([
      ["Weights", "C1 50 % instead of 70 % and C2 50 % instead of 30 %."],
      ["New projects", "Project d."],
      ["Projects gone", "Project c."],
    ]);
    expect(moves[0]).toBe("New in the list.");
    expect(moves.at(-1)).toBe("Gone; was 3.");
  });

  it("say that nothing changed", () => {
    expect(told(before).lines).toEqual([["Unchanged", "Method, weights, ratings and projects are as they were."]]);
  });
});
