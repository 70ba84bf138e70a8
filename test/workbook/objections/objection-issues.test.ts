import { defaultParameters } from "../../../src/core/run-parameters";
import { objectionIssues } from "../../../src/workbook/objections/objection-issues";
import { portfolio, project } from "../../core/example-portfolio";
import { exampleTree } from "../../core/weighting/example-tree";

describe("issues of methods with a portfolio that is otherwise fine", () => {
  const given = portfolio({ criteria: exampleTree, projects: [project("A", [1, 2, 3, 4])] });

  it("are none where the methods can be used", () => {
    expect(objectionIssues(given, defaultParameters, [], [])).toEqual([]);
  });

  it("are errors, for the run would rank by something that was not chosen", () => {
    const issues = objectionIssues(given, { ...defaultParameters, weighting: "ahp" }, [], []);
    expect(issues.map(({ code, severity, table }) => [code, severity, table])).toEqual([
      ["table-missing", "error", "Judgements"],
    ]);
  });
});
