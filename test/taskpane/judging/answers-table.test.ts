import { answersTable } from "../../../src/taskpane/judging/answers-table";
import { exampleTree, judgement } from "../../core/weighting/example-tree";

describe("answers as rows to paste", () => {
  it("put the more important one first, so that every preference is a whole number", () => {
    const rows = answersTable(exampleTree, [judgement("Anna", "value", "risk", 1 / 7, 2)]).split("\n");
    expect(rows).toEqual(["Stakeholder\tCriterion A\tCriterion B\tPreference\tInfluence", "Anna\tRISK\tVALUE\t7\t2"]);
  });

  it("are texts and never formulas, and one row each, whatever a name holds", () => {
    const [, row] = answersTable(exampleTree, [judgement("=cmd\t|'x'\n", "@gone", "+risk", 3)]).split("\n");
    expect(row?.split("\t").slice(0, 3)).toEqual([" =cmd |'x' ", " @gone", " +risk"]);
  });
});
