import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument, Value } from "../../src/spreadsheet/document";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A ranking in B3:E6 of the first sheet, a remark right of it, and a second sheet for what points at it. */
function open() {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.updateSheet(sheet, { name: "Ranking" });
  document.setCells(sheet, 2, 1, [
    ["Project", "Score", "Cost", "Risk"],
    ["Harbour", 5, 30, 7],
    ["Bridge", 9, 50, 11],
    ["Tunnel", 2, 80, 13],
  ]);
  const table = document.addTable(sheet, area(2, 1, 4, 4), true, "RF_Ranking").id;
  document.setCells(sheet, 3, 5, [["remark"]]);
  document.setCells(sheet, 8, 3, [["below", "=SUM(D4:D6)"]]);
  const notes = document.addSheet("Notes").id;
  return { document, sheet, notes, table };
}

const formulaAt = (document: SpreadsheetDocument, sheet: string, row = 0, column = 0): string | undefined =>
  document.cell(sheet, row, column)?.formula;
const valueAt = (document: SpreadsheetDocument, sheet: string, row = 0, column = 0): Value =>
  document.cell(sheet, row, column)?.value ?? null;

describe("a column that comes into a table", () => {
  it.each([
    ["=SUM(RF_Ranking[Cost])", "=SUM(RF_Ranking[Cost])", 160],
    ["=SUM(Ranking!D4:D6)", "=SUM(Ranking!E4:E6)", 160],
    ["=Ranking!$D$5", "=Ranking!$E$5", 50],
    ["=SUM(Ranking!C4:E4)", "=SUM(Ranking!C4:F4)", 42],
    ["=SUM(Ranking!B4:B6)", "=SUM(Ranking!B4:B6)", 0],
    ["=COUNTA(Ranking!F4)", "=COUNTA(Ranking!G4)", 1],
    // Reaches below the table's rows, so that Excel leaves it as it is.
    ["=SUM(Ranking!E1:E20)", "=SUM(Ranking!E1:E20)", 320],
    ["=SUM(Ranking!E:E)", "=SUM(Ranking!E:E)", 320],
    ['=Ranking!D9&""', '=Ranking!D9&""', "below"],
    ["=SUM(RF_Ranking[[Score]:[Cost]])", "=SUM(RF_Ranking[[Score]:[Cost]])", 176],
  ])("leaves %s what it said, as %s", (before, after, value) => {
    const { document, notes, table } = open();
    document.setCells(notes, 0, 0, [[before]]);
    document.insertTableColumn(table, 2, "New");
    expect(formulaAt(document, notes)).toBe(after);
    expect(valueAt(document, notes)).toBe(value);
  });

  it("takes its name, its place and only the table's rows", () => {
    const { document, sheet, table } = open();
    document.insertTableColumn(table, 2, "New");
    expect(document.tables[0]).toMatchObject({ area: area(2, 1, 4, 5) });
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(["Project", "Score", "New", "Cost", "Risk"]);
    expect([valueAt(document, sheet, 2, 3), valueAt(document, sheet, 3, 3), valueAt(document, sheet, 3, 4)]).toEqual([
      "New",
      null,
      30,
    ]);
    expect(valueAt(document, sheet, 3, 6)).toBe("remark");
    expect([valueAt(document, sheet, 8, 3), valueAt(document, sheet, 8, 4)]).toEqual(["below", 160]);
    expect(formulaAt(document, sheet, 8, 4)).toBe("=SUM(E4:E6)");
  });

  it("goes after the last column, and gets a number where its name is taken", () => {
    const { document, table } = open();
    document.insertTableColumn(table, 4, "cost");
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(["Project", "Score", "Cost", "Risk", "cost2"]);
  });

  it("moves charts' references, conditional formats and links to cells, but no chart", () => {
    const { document, sheet, notes, table } = open();
    const chart = document.addChart(notes, {
      type: "Line",
      left: 300,
      series: [{ name: "Cost", values: "Ranking!$D$4:$D$6" }],
    });
    document.addConditionalFormat(sheet, { kind: "dataBar", area: area(3, 3, 3, 1), color: "#0F6CBD" });
    document.addConditionalFormat(sheet, {
      kind: "expression",
      area: area(3, 1, 3, 3),
      formula: "=$D4>40",
      format: { bold: true },
    });
    document.setLink(notes, 4, 4, { reference: "Ranking!D5" });
    document.insertTableColumn(table, 2, "New");
    expect(document.charts.find(({ id }) => id === chart.id)).toMatchObject({
      left: 300,
      series: [{ values: "Ranking!$E$4:$E$6" }],
    });
    expect(document.conditionalFormats(sheet)).toMatchObject([
      { area: area(3, 4, 3, 1) },
      { area: area(3, 1, 3, 4), formula: "=$E4>40" },
    ]);
    expect(document.cell(notes, 4, 4)?.link?.reference).toBe("Ranking!E5");
  });

  it("refuses to tear another table, and changes nothing then", () => {
    const { document, sheet, table } = open();
    document.setCells(sheet, 4, 7, [["Other"], [1], [2], [3], [4]]);
    document.addTable(sheet, area(4, 7, 5, 1), true, "Other");
    expect(() => document.insertTableColumn(table, 1)).toThrow(/part of the table Other/);
    expect(valueAt(document, sheet, 2, 2)).toBe("Score");
  });

  it("takes a table along that stands wholly beside it", () => {
    const { document, sheet, table, notes } = open();
    document.setCells(sheet, 3, 7, [["Other"], [1], [2]]);
    document.addTable(sheet, area(3, 7, 3, 1), true, "Other");
    document.setCells(notes, 0, 0, [["=SUM(Other[Other])"]]);
    document.insertTableColumn(table, 1);
    expect(document.tables[1]?.area).toEqual(area(3, 8, 3, 1));
    expect(valueAt(document, notes)).toBe(3);
  });

  it("is taken back by a snapshot with all that pointed at it", () => {
    const { document, notes, table } = open();
    document.setCells(notes, 0, 0, [["=SUM(Ranking!D4:D6)"]]);
    const before = document.snapshot();
    document.insertTableColumn(table, 0, "New");
    document.deleteTableColumn(table, 3);
    document.restore(before);
    document.setCells(document.activeSheetId, 3, 3, [[31]]);
    expect([formulaAt(document, notes), valueAt(document, notes)]).toEqual(["=SUM(Ranking!D4:D6)", 161]);
  });
});

describe("a column that goes from a table", () => {
  it.each([
    ["=SUM(RF_Ranking[Cost])", "=SUM(#REF!)", { error: "#REF!" }],
    ["=SUM(Ranking!D4:D6)", "=SUM(Ranking!#REF!)", { error: "#REF!" }],
    ["=SUM(Ranking!E4:E6)", "=SUM(Ranking!D4:D6)", 31],
    ["=SUM(RF_Ranking[Risk])", "=SUM(RF_Ranking[Risk])", 31],
    ["=SUM(Ranking!C4:E4)", "=SUM(Ranking!C4:D4)", 12],
    ["=SUM(Ranking!D4:E4)", "=SUM(Ranking!D4:D4)", 7],
    ["=SUM(RF_Ranking[[Score]:[Cost]])", "=SUM(RF_Ranking[[Score]:[Score]])", 16],
    ["=SUM(RF_Ranking[[Cost]:[Risk]])", "=SUM(RF_Ranking[[Risk]:[Risk]])", 31],
    ["=SUM(RF_Ranking)", "=SUM(RF_Ranking)", 47],
  ])("turns %s into %s", (before, after, value) => {
    const { document, notes, table } = open();
    document.setCells(notes, 0, 0, [[before]]);
    document.deleteTableColumn(table, 2);
    expect(formulaAt(document, notes)).toBe(after);
    expect(valueAt(document, notes)).toEqual(value);
  });

  it("lets what stood right of the table close up", () => {
    const { document, sheet, table } = open();
    document.deleteTableColumn(table, 0);
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(["Score", "Cost", "Risk"]);
    expect(valueAt(document, sheet, 3, 4)).toBe("remark");
    expect(formulaAt(document, sheet, 8, 4)).toBe("=SUM(C4:C6)");
  });

  it("is refused where it is the last one", () => {
    const { document, table } = open();
    for (let left = 3; left > 0; left--) document.deleteTableColumn(table, 0);
    expect(() => document.deleteTableColumn(table, 0)).toThrow(/last column/);
  });
});

describe("whole columns", () => {
  const all = 1_048_576;

  it("come into a sheet and its table with widths, charts and whole-column references", () => {
    const { document, sheet, notes } = open();
    document.setCells(notes, 0, 0, [["=SUM(Ranking!D:D)", "=SUM(RF_Ranking[Cost])"]]);
    document.setColumnWidth(sheet, 3, 3, 120);
    const chart = document.addChart(sheet, { type: "Line", left: 400, width: 100 }).id;
    document.insertCells(sheet, area(0, 3, all, 1));
    expect(formulaAt(document, notes)).toBe("=SUM(Ranking!E:E)");
    expect(valueAt(document, notes, 0, 1)).toBe(160);
    expect(document.columnWidth(sheet, 4)).toBe(120);
    expect(document.charts.find(({ id }) => id === chart)).toMatchObject({ left: 448, width: 100 });
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual([
      "Project",
      "Score",
      "Column1",
      "Cost",
      "Risk",
    ]);
    expect(valueAt(document, sheet, 2, 3)).toBe("Column1");
  });

  it("go from a sheet and its table", () => {
    const { document, sheet, notes } = open();
    document.setCells(notes, 0, 0, [["=SUM(Ranking!E:E)", "=SUM(RF_Ranking[Cost])"]]);
    document.deleteCells(sheet, area(0, 3, all, 1));
    expect(formulaAt(document, notes)).toBe("=SUM(Ranking!D:D)");
    expect(valueAt(document, notes, 0, 1)).toEqual({ error: "#REF!" });
    expect(document.tables[0]?.columns.map(({ name }) => name)).toEqual(["Project", "Score", "Risk"]);
  });
});
