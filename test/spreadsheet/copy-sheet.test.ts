import { createDocument } from "../../src/spreadsheet/create-document";
import { openDocument } from "../../src/spreadsheet/open-document";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

it("copies a sheet so that what refers to the sheet refers to the copy there, and nothing is shared", async () => {
  const document = createDocument();
  const plan = document.activeSheetId;
  document.updateSheet(plan, { name: "Plan" });
  document.setCells(plan, 0, 0, [
    ["Project", "Cost", "Share"],
    ["Portal", 2, null],
    ["Archive", 6, null],
  ]);
  document.addTable(plan, area(0, 0, 3, 3), true, "Costs");
  document.fillCells(plan, area(1, 2, 2, 1), "=[@Cost]/SUM(Costs[Cost])");
  document.setCells(plan, 5, 0, [["=Plan!B2+B3"]]);
  const bar = document.addConditionalFormat(plan, { kind: "dataBar", area: area(1, 1, 2, 1), color: "#0F6CBD" });
  document.addChart(plan, {
    type: "Bubble",
    series: [{ name: "=Plan!$B$1", values: "Plan!$B$2:$B$3", x: "Plan!$C$2:$C$3", size: "Plan!$B$2:$B$3" }],
  });
  const copy = document.copySheet(plan).id;
  document.setCells(copy, 1, 1, [[18]]);
  expect(document.cell(copy, 5, 0)).toMatchObject({ formula: "='Plan (2)'!B2+B3", value: 24 });
  expect(document.cell(copy, 1, 2)).toMatchObject({ formula: "=[@Cost]/SUM(Costs2[Cost])", value: 0.75 });
  expect(document.cell(plan, 1, 2)?.value).toBe(0.25);
  expect(document.conditionalFormats(copy)[0]?.id).not.toBe(bar);
  expect(document.charts[1]?.series).toEqual([
    {
      name: "='Plan (2)'!$B$1",
      values: "'Plan (2)'!$B$2:$B$3",
      x: "'Plan (2)'!$C$2:$C$3",
      size: "'Plan (2)'!$B$2:$B$3",
    },
  ]);
  const again = openDocument(await document.save());
  expect(again.tables.map(({ name }) => name)).toEqual(["Costs", "Costs2"]);
});
