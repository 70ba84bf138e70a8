import { parseReference } from "../../../src/workbench/grid/address";

describe("parseReference", () => {
  it("reads cells, areas, whole columns and rows, with and without a sheet", () => {
    expect(parseReference("$B$7")).toEqual({ area: { row: 6, column: 1, rowCount: 1, columnCount: 1 } });
    expect(parseReference("Ranking!C9:$B$7")).toEqual({
      sheet: "Ranking",
      area: { row: 6, column: 1, rowCount: 3, columnCount: 2 },
    });
    expect(parseReference("'Q1 ''26'!A1")?.sheet).toBe("Q1 '26");
    expect(parseReference("B:C")?.area).toMatchObject({ row: 0, column: 1, columnCount: 2 });
    expect(parseReference("3:3")?.area).toMatchObject({ row: 2, column: 0, rowCount: 1 });
  });

  it("takes nothing else for an address", () => {
    for (const text of ["", "B", "7", "Weight", "A1,B2", "Criteria[Weight]", "XFE1", "A1:B2:C3"]) {
      expect(parseReference(text)).toBeUndefined();
    }
  });
});
