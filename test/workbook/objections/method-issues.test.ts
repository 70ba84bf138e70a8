import type { Portfolio } from "../../../src/core/model/portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import type { FoundTable } from "../../../src/workbook/checked";
import { IssueList } from "../../../src/workbook/issue-list";
import { reportMethodObjections } from "../../../src/workbook/objections/method-issues";
import { TableCells } from "../../../src/workbook/objections/table-cells";
import { placeLabel } from "../../../src/workbook/place";
import { flatTree, linear, portfolio, project } from "../../core/example-portfolio";
import { foundTable } from "./found-tables";

const projects = foundTable("Projects", ["id", "name", "", "", "costLikely"], [["ID", "Name", "C1", "C2", "Cost, k€"], ["A", "Atlas", -3, 0, 9], ["B", "Boreas", 2, null, 0]]); // prettier-ignore
const criteria = foundTable("Criteria", ["criterion"], [["Criterion"], ["C1"], ["C2"]]);

function reported(given: Portfolio, method: string, found: readonly FoundTable[] = [projects, criteria]) {
  const issues = new IssueList();
  reportMethodObjections(given, { ...defaultParameters, method }, new TableCells(found), issues);
  return issues
    .inSheetOrder(["Projects", "Criteria"])
    .map(({ code, place, message }) => `${place === undefined ? "" : placeLabel(place)} ${code}: ${message}`);
}

const given = portfolio({
  criteria: flatTree([
    { weight: 3, valueFunction: linear(-5, 5) },
    { weight: 2, valueFunction: linear(0, 9, "lower"), missing: "leave out" },
  ]),
  projects: [project("A", [-3, 0]), project("B", [2, null])],
});

describe("why a scoring method cannot be used", () => {
  it("is said at every rating that it cannot take, all at once", () => {
    expect(reported(given, "waspas")).toEqual([
      "Projects!C2 method-needs: C1 is −3, and WASPAS needs a number of 0 or more; mend it or choose another method.",
      "Projects!D2 method-needs: C2 is 0, and WASPAS needs a number above 0; mend it or choose another method.",
      "Projects!D3 method-needs: C2 is blank and left out, and WASPAS needs a rating, or that missing ones count as the worst or the middle; mend it or choose another method.",
    ]);
  });

  it("is nothing where the method can be used", () => {
    expect(reported(given, "weighted-sum")).toEqual([]);
  });

  it("does not look at a criterion whose weight is set to 0 for this run", () => {
    const issues = new IssueList();
    const parameters = { ...defaultParameters, method: "waspas", weightOverrides: { c1: 0 } };
    reportMethodObjections(given, parameters, new TableCells([projects]), issues);
    expect(issues.inSheetOrder([]).map(({ column }) => column)).toEqual(["C2", "C2"]);
  });

  it("is said at the criterion where its ratings are computed and not typed", () => {
    const tree = flatTree([{ weight: 1, valueFunction: linear(-5, 5) }]);
    const computed = { ...tree, criteria: tree.criteria.map((one) => ({ ...one, computed: "npv" as const })) };
    expect(reported(portfolio({ criteria: computed, projects: [project("A", [-3])] }), "edas")).toEqual([
      "Criteria!A2 method-needs: C1 of Project A is −3, and EDAS needs a number of 0 or more; mend it or choose another method.",
    ]);
  });

  it("is one issue for a column that is not there, and one for each figure that does not fit", () => {
    const figures = foundTable("Projects", ["id", "reach", "impact", "confidence"], [["ID", "Reach", "Impact", "Confidence"], ["A", 5, null, 1], ["B", 4, 2, 1]]); // prettier-ignore
    const rice = portfolio({
      projects: [
        project("A", [0], { figures: { reach: 5, confidence: 1 } }),
        project("B", [0], { figures: { reach: 4, impact: 2, confidence: 1 } }),
      ],
    });
    const found = reported(rice, "rice", [figures]);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("Projects!A1 column-missing: Projects has no column");
    expect(found[1]).toContain("Projects!C2 method-needs: Impact is blank, and RICE");
  });

  it("is the number of projects, at the head of the table, where they are too many", () => {
    const many = portfolio({ projects: Array.from({ length: 301 }, (_, i) => project(`P${i}`, [i])) });
    expect(reported(many, "electre-iii")).toEqual([
      "Projects!A1 method-needs: Projects holds 301 projects, and ELECTRE III takes at most 300 projects; choose another method.",
    ]);
  });
});
