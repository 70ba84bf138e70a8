import { createDocument } from "../../../src/spreadsheet/create-document";
import { chartData } from "../../../src/workbench/charts/chart-data";

function documentWithChart() {
  const document = createDocument();
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("A blank workbook has a sheet.");
  document.setCells(sheet.id, 0, 0, [
    ["Project", "Score"],
    ["Portal", 0.81],
    ["Platform", "n/a"],
    ["Renewal", 0.4],
  ]);
  document.setFormat(sheet.id, { row: 1, column: 1, rowCount: 3, columnCount: 1 }, { numberFormat: "0%" });
  const chart = document.addChart(sheet.id, {
    type: "BarClustered",
    series: [{ name: "Sheet1!$B$1", values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4" }],
  });
  return { document, sheet, chart };
}

describe("chartData", () => {
  it("reads numbers, names and number format from the cells, and a text as a gap", () => {
    const { document, chart } = documentWithChart();
    const data = chartData(document, chart);
    expect(data.categories).toEqual(["Portal", "Platform", "Renewal"]);
    expect(data.series[0]).toMatchObject({ name: "Score", values: [0.81, null, 0.4], labels: ["81%", "n/a", "40%"] });
    expect(data.valueFormat).toBe("0%");
  });

  it("follows an edit", () => {
    const { document, sheet, chart } = documentWithChart();
    document.setCells(sheet.id, 1, 1, [[0.5]]);
    expect(chartData(document, chart).series[0]?.values[0]).toBe(0.5);
  });

  it("leaves out hidden rows, as Excel does", () => {
    const { document, sheet, chart } = documentWithChart();
    document.setRowsHidden(sheet.id, 2, 2, true);
    expect(chartData(document, chart).categories).toEqual(["Portal", "Renewal"]);
  });

  it("has no points where a reference leads nowhere", () => {
    const { document, chart } = documentWithChart();
    const lost = { ...chart, series: [{ name: "Lost", values: "Gone!$A$1:$A$3" }] };
    expect(chartData(document, lost).series[0]?.values).toEqual([]);
  });
});
