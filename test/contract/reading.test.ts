import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { RawTable, WorkbookContents } from "../../src/workbook/port";
import { adapters, openLive, written } from "./adapters";
import { change, inputWorkbook, projects } from "./sample-change";

const rows = projects(5);

/** A workbook with everything that makes reading hard. */
function awkwardWorkbook(): SpreadsheetDocument {
  const document = inputWorkbook(rows);
  const [sheet] = document.sheets;
  if (!sheet) throw new Error("no sheet");
  document.setCells(sheet.id, 2, 1, [["12,5"]]);
  document.setCells(sheet.id, 3, 1, [["=1/0"]]);
  document.setCells(sheet.id, 4, 1, [[45_678]]);
  document.setFormat(sheet.id, { row: 4, column: 1, rowCount: 1, columnCount: 1 }, { numberFormat: "yyyy-mm-dd" });
  document.setCells(sheet.id, 5, 1, [["'=text"]]);
  document.setRowsHidden(sheet.id, 2, 3, true);
  const plain = document.addSheet("Links").id;
  document.setCells(plain, 2, 1, [
    ["Project", "Type", "Other"],
    ["P-0001", "requires", "P-0002"],
  ]);
  document.merge(plain, { row: 2, column: 1, rowCount: 1, columnCount: 2 });
  document.addSheet("Blank");
  return document;
}

const table = (contents: WorkbookContents, name: string): RawTable | undefined =>
  contents.tables.find((one) => (one.name ?? one.sheet) === name);

describe.each(adapters)("reading by the $name adapter", ({ open }) => {
  it("gives tables with errors, dates, texts and hidden rows as they stand", async () => {
    const found = table(await open(awkwardWorkbook()).read(), "Projects");
    expect(found).toMatchObject({ sheet: "Projects", row: 0, column: 0, hasTotalsRow: false, hiddenRowCount: 2 });
    expect(found?.headers.map((cell) => cell.value)).toEqual(["ID", "Cost", "C1", "C2", "C3"]);
    expect(found?.rows.map((cells) => cells[1])).toEqual([
      { value: 100 },
      { value: "12,5" },
      { value: null, error: "#DIV/0!" },
      { value: 45_678, numberFormat: "yyyy-mm-dd" },
      { value: "=text" },
    ]);
  });

  it("gives the used cells of a sheet without tables, with its merged header", async () => {
    const contents = await open(awkwardWorkbook()).read();
    expect(table(contents, "Links")).toMatchObject({ row: 2, column: 1, mergedHeaders: ["B3:C3"] });
    expect(table(contents, "Links")?.name).toBeUndefined();
    expect(table(contents, "Blank")).toBeUndefined();
    expect(contents.sheetNames).toEqual(["Projects", "Criteria", "My notes", "Links", "Blank"]);
  });

  it("leaves a totals row out and says that there is one", async () => {
    const document = inputWorkbook(rows);
    const criteria = document.tables.find((one) => one.name === "Criteria");
    if (!criteria) throw new Error("no table");
    const { area } = criteria;
    document.setCells(criteria.sheetId, area.rowCount, 0, [["Total", 0.6]]);
    document.updateTable(criteria.id, { area: { ...area, rowCount: area.rowCount + 1 }, showTotals: true });
    const found = table(await open(document).read(), "Criteria");
    expect(found?.hasTotalsRow).toBe(true);
    expect(found?.rows.map((cells) => cells[0]?.value)).toEqual(["C1", "C2", "C3"]);
  });

  it("gives neither tables nor cells of our own sheets, but their roles and what was stored", async () => {
    const document = inputWorkbook(rows);
    const port = open(document);
    written(await port.write(change(rows)));
    await port.saveSettings({ mapping: { Projects: "P" }, lastRun: null });
    const contents = await port.read();
    expect(contents.tables.map((one) => one.name ?? one.sheet)).toEqual(["Projects", "Criteria", "My notes"]);
    expect(contents.reports).toEqual([
      { role: "overview", sheet: "Overview" },
      { role: "ranking", sheet: "Ranking" },
    ]);
    expect(contents.settings).toEqual({ mapping: { Projects: "P" } });
  });
});

it("reads the same through Excel as from the file", async () => {
  const document = awkwardWorkbook();
  const [file, live] = await Promise.all([adapters[0]?.open(document).read(), openLive(document).live.read()]);
  expect(live?.tables).toEqual(file?.tables);
});
