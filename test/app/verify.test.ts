import { verify } from "../../src/app/verify";
import type { CellValue, Written } from "../../src/workbook/port";
import type { ReportSheet } from "../../src/workbook/report";

const sheet = (expected: readonly CellValue[], tolerance = 1e-9): ReportSheet => ({
  role: "ranking",
  name: "Ranking",
  tabColor: "#0F6CBD",
  cells: [],
  tables: [],
  charts: [],
  conditionalFormats: [],
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "landscape", fitToWidth: 1 },
  checks: [
    { name: "scores", area: { row: 4, column: 2, rowCount: expected.length, columnCount: 1 }, expected, tolerance },
  ],
});
const written = (values: readonly CellValue[], name = "Ranking"): Written => ({
  ok: true,
  sheets: [{ role: "ranking", sheet: name }],
  recalculated: [{ sheet: name, check: "scores", values }],
  roundTrips: 4,
});

describe("verify", () => {
  it("finds nothing where the workbook calculates the same", () => {
    expect(verify([sheet([0.5, "a", true, null])], written([0.5, "a", true, null]))).toEqual([]);
  });

  it("takes a difference within the tolerance as rounding, and reports one beyond", () => {
    const differences = verify([sheet([0.5, 0.25], 0.001)], written([0.5009, 0.252]));
    expect(differences).toEqual([{ sheet: "Ranking", check: "scores", index: 1, expected: "0.25", found: "0.252" }]);
  });

  it("takes a blank for an empty text, since a formula cannot give a blank", () => {
    expect(verify([sheet([null, ""])], written(["", null]))).toEqual([]);
  });

  it("does not take a blank for zero, nor an error for a number", () => {
    const differences = verify([sheet([0, 1])], written([null, "#REF!"]));
    expect(differences.map(({ expected, found }) => [expected, found])).toEqual([
      ["0", "blank"],
      ["1", "#REF!"],
    ]);
  });

  it("follows a sheet that the user has renamed", () => {
    expect(verify([sheet([0.5])], written([0.4], "Rangliste"))).toMatchObject([{ sheet: "Rangliste" }]);
  });

  it("reports cells that were not read back", () => {
    expect(verify([sheet([0.5, 0.6])], written([0.5]))).toMatchObject([{ index: 1, found: "not there" }]);
    expect(verify([sheet([0.5])], { ...written([]), recalculated: [] })).toHaveLength(1);
  });
});
