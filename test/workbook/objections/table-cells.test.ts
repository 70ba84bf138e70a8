import { TableCells } from "../../../src/workbook/objections/table-cells";
import { exampleTree } from "../../core/weighting/example-tree";
import { foundTable } from "./found-tables";

const criteria = foundTable("Criteria", ["criterion", "weight"], [["Name", "Wt"], ["VALUE", 3], ["risk ", 2]]); // prettier-ignore
const projects = {
  ...foundTable("Projects", ["id", "name"], [["ID", "Name", "risk"], ["A", "Atlas", 2], [null, null, null], ["B", "Boreas", 4]]), // prettier-ignore
  rowIndexes: [0, 2],
};
const cells = new TableCells([criteria, projects]);

describe("cells of the input tables", () => {
  it("are found by name whatever its case, and by project past blank rows", () => {
    expect(cells.ofCriterion({ name: "Risk" }, "weight")).toEqual({
      place: { sheet: "Criteria", row: 2, column: 1 },
      header: "Wt",
    });
    expect(cells.ofProject(1, "name")?.place).toEqual({ sheet: "Projects", row: 3, column: 1 });
    const risk = exampleTree.criteria.find(({ id }) => id === "risk");
    expect(risk && cells.ofRating(1, risk)?.place).toEqual({ sheet: "Projects", row: 3, column: 2 });
  });

  it("are none where there is no such table, column, row or typed rating", () => {
    const [first] = exampleTree.criteria;
    expect(cells.ofCriterion({ name: "Reach" }, "weight")).toBeUndefined();
    expect(cells.ofCriterion({ name: "Risk" }, "rank")).toBeUndefined();
    expect(cells.ofProject(2, "name")).toBeUndefined();
    expect(first && cells.ofRating(0, { ...first, sourceColumn: "risk", computed: "npv" })).toBeUndefined();
    expect(cells.has("Judgements")).toBe(false);
    expect(cells.head("Judgements")).toBeUndefined();
  });

  it("bear the header of the workbook, and where there is none that of the schema", () => {
    expect(cells.header("Criteria", "weight")).toBe("Wt");
    expect(cells.header("Criteria", "parent")).toBe("Parent");
  });
});
