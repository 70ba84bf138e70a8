import { reports } from "../../../src/workbook/reports/catalogue";
import { sheetPurpose } from "../../../src/taskpane/share/sheet-purpose";

describe("what a sheet is for", () => {
  it("is said for every report there is", () => {
    expect(reports.filter(({ role }) => sheetPurpose(role) === "").map(({ role }) => role)).toEqual([]);
  });
});
