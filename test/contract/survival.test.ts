import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { WorkbookPort } from "../../src/workbook/port";
import { adapters, written } from "./adapters";
import { cellsOf } from "./document-picture";
import { change, inputWorkbook, projects, type SampleProject } from "./sample-change";

const sheetId = (document: SpreadsheetDocument, name: string): string => {
  const found = document.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found.id;
};

const shown = (document: SpreadsheetDocument, sheet: string, address: string): unknown =>
  (cellsOf(document, sheetId(document, sheet))[address] as { value?: unknown } | undefined)?.value;

const formulaAt = (document: SpreadsheetDocument, sheet: string, address: string): unknown =>
  (cellsOf(document, sheetId(document, sheet))[address] as { formula?: unknown } | undefined)?.formula;

/** Row (counted from 1) of a project in the ranking. */
const rowOf = (document: SpreadsheetDocument, id: string): number => {
  const cells = cellsOf(document, sheetId(document, "Ranking"));
  const found = Object.entries(cells).find(
    ([address, cell]) => address.startsWith("B") && (cell as { value?: unknown }).value === id,
  );
  if (!found) throw new Error(`no row of ${id}`);
  return Number(found[0].slice(1));
};

describe.each(adapters)("a re-run by the $name adapter", ({ open }) => {
  const rows = projects(6);
  let document: SpreadsheetDocument;
  let port: WorkbookPort;

  const run = async (given: readonly SampleProject[]) => {
    written(await port.write(change(given)));
  };

  beforeEach(async () => {
    document = inputWorkbook(rows);
    port = open(document);
    await run(rows);
  });

  /** A column beside the ranking: its header in row 5, then a cell for each of the six projects. */
  const addBeside = (column: number, header: string, cells: readonly (string | number)[]) => {
    const ranking = sheetId(document, "Ranking");
    document.setCells(ranking, 4, column, [[header], ...cells.map((cell) => [cell])]);
    document.setFormat(ranking, { row: 5, column, rowCount: cells.length, columnCount: 1 }, { fill: "#FFF4CE" });
    return ranking;
  };

  const remarks = ["one", "two", "three", "four", "five", "six"];

  it("lets a remark right of the table follow its project when the order changes", async () => {
    addBeside(7, "Remark", remarks);
    const table = document.tables.find((one) => one.name === "RF_Ranking");
    await run([...rows].reverse());
    expect(shown(document, "Ranking", `H${rowOf(document, "P-0001")}`)).toBe("one");
    expect(shown(document, "Ranking", `H${rowOf(document, "P-0006")}`)).toBe("six");
    expect(shown(document, "Ranking", "H5")).toBe("Remark");
    expect(cellsOf(document, sheetId(document, "Ranking"))["H6"]).toMatchObject({ fill: "#FFF4CE" });
    expect(table).toBeDefined();
  });

  it("keeps a column inside the table a column of the table, and its formula reckons with the project's own row", async () => {
    const ranking = addBeside(7, "Twice", [0, 0, 0, 0, 0, 0]);
    const table = document.tables.find((one) => one.name === "RF_Ranking");
    if (table) document.updateTable(table.id, { area: { ...table.area, columnCount: 8 } });
    document.setCells(
      ranking,
      5,
      7,
      rows.map((_, index) => [`=D${index + 6}*2`]),
    );
    await run([...rows].reverse().slice(0, 5));
    const now = document.tables.find((one) => one.name === "RF_Ranking");
    expect(now?.columns.map((column) => column.name)).toContain("Twice");
    const row = rowOf(document, "P-0005");
    expect(formulaAt(document, "Ranking", `H${row}`)).toBe(`=D${row}*2`);
    expect(shown(document, "Ranking", `H${row}`)).toBe((rows[4]?.cost ?? 0) * 2);
  });

  it("keeps its headers, and a user's column that was inserted amid its own stays where it is", async () => {
    const ranking = sheetId(document, "Ranking");
    const table = document.tables.find((one) => one.name === "RF_Ranking");
    if (!table) throw new Error("no table");
    const headers = table.columns.map((column) => column.name);
    document.insertTableColumn(table.id, 2, "Remark");
    document.setCells(
      ranking,
      5,
      2,
      remarks.map((remark) => [remark]),
    );
    await run([...rows].reverse());
    const now = document.tables.find((one) => one.name === "RF_Ranking");
    expect(now?.columns.map((one) => one.name)).toEqual([...headers.slice(0, 2), "Remark", ...headers.slice(2)]);
    expect(formulaAt(document, "Ranking", "A6")).toBe("=RANK([@Score],[Score])");
    expect(shown(document, "Ranking", `C${rowOf(document, "P-0002")}`)).toBe("two");
  });

  it("moves remarks aside when the table gets wider and gives a new project a blank", async () => {
    addBeside(7, "Remark", remarks);
    const wider = projects(7, 4);
    await run([wider[6], ...wider.slice(0, 6)].flatMap((row) => (row ? [row] : [])));
    expect(shown(document, "Ranking", "H5")).toBe("C4");
    expect(shown(document, "Ranking", "I5")).toBe("Remark");
    expect(shown(document, "Ranking", `I${rowOf(document, "P-0002")}`)).toBe("two");
    expect(shown(document, "Ranking", `I${rowOf(document, "P-0007")}`) ?? null).toBeNull();
  });

  it("lists remarks on projects that are gone below the table, and puts them back when the project returns", async () => {
    addBeside(7, "Remark", remarks);
    await run(rows.filter((row) => row.id !== "P-0003"));
    const gone = cellsOf(document, sheetId(document, "Ranking"));
    const kept = Object.entries(gone).find(([, cell]) => (cell as { value?: unknown }).value === "three");
    expect(Number(kept?.[0].replace(/\D/g, ""))).toBeGreaterThan(11);
    expect(JSON.stringify(gone)).toContain("no longer listed");
    await run(rows);
    expect(shown(document, "Ranking", `H${rowOf(document, "P-0003")}`)).toBe("three");
    expect(JSON.stringify(cellsOf(document, sheetId(document, "Ranking")))).not.toContain("no longer listed");
  });

  it("keeps a user's own cells where they are, and lists those that the report grew over", async () => {
    const ranking = sheetId(document, "Ranking");
    document.setCells(ranking, 20, 1, [["my reckoning", 42]]);
    document.setCells(ranking, 12, 1, [["in the way"]]);
    await run(projects(9));
    expect(shown(document, "Ranking", "B21")).toBe("my reckoning");
    expect(shown(document, "Ranking", "C21")).toBe(42);
    const cells = cellsOf(document, ranking);
    const moved = Object.entries(cells).find(([, cell]) => (cell as { value?: unknown }).value === "in the way");
    expect(moved?.[0]).not.toBe("B13");
    expect(Number(moved?.[0].replace(/\D/g, ""))).toBeGreaterThan(21);
    await run(projects(9));
    expect(JSON.stringify(cellsOf(document, ranking))).toContain("in the way");
  });

  it("leaves a chart that the user moved where it is, and renews what it shows", async () => {
    const chart = document.charts.find((one) => one.name === "RF Top");
    if (!chart) throw new Error("no chart");
    document.updateChart(chart.id, { left: 500, top: 333, width: 444 });
    const next = change(rows.slice(0, 4));
    const sheets = next.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((one) => (one.name === "RF Top" ? { ...one, title: "P-0002 leads now" } : one)),
    }));
    expect(await port.write({ ...next, sheets })).toMatchObject({ ok: true });
    expect(document.charts.filter((one) => one.name === "RF Top")).toHaveLength(1);
    expect(document.charts.find((one) => one.name === "RF Top")).toMatchObject({
      left: 500,
      top: 333,
      width: 444,
      title: "P-0002 leads now",
    });
  });

  it("keeps a sheet's new name, and the other sheets' formulas, links and charts say it", async () => {
    document.updateSheet(sheetId(document, "Ranking"), { name: "Rangliste 2026" });
    await run([...rows].reverse());
    expect(document.sheets.map((sheet) => sheet.name)).not.toContain("Ranking");
    expect(formulaAt(document, "Overview", "A4")).toBe("=MAX('Rangliste 2026'!C6:C9)");
    expect(cellsOf(document, sheetId(document, "Overview"))["A5"]).toMatchObject({
      link: { reference: "'Rangliste 2026'!A5" },
    });
    expect(document.charts.find((one) => one.name === "RF Value")?.series[0]?.values).toBe(
      "'Rangliste 2026'!$D$6:$D$8",
    );
  });

  it("keeps formulas elsewhere that point at its sheets and tables", async () => {
    const notes = sheetId(document, "My notes");
    document.setCells(notes, 4, 0, [["=Ranking!D6", "=SUM(RF_Ranking[Cost, k€])"]]);
    await run(rows.slice(0, 3));
    expect(shown(document, "My notes", "A5")).toBe(rows[0]?.cost);
    expect(shown(document, "My notes", "B5")).toBe(rows.slice(0, 3).reduce((sum, row) => sum + row.cost, 0));
  });

  it("removes a sheet that no longer applies, unless a user noted something on it", async () => {
    await port.write({ ...change(rows), sheets: change(rows).sheets.slice(1), remove: ["overview"] });
    expect(document.sheets.map((sheet) => sheet.name)).not.toContain("Overview");
    addBeside(7, "Remark", remarks);
    await port.write({ ...change(rows), sheets: change(rows).sheets.slice(0, 1), remove: ["ranking"] });
    expect(document.sheets.map((sheet) => sheet.name)).toContain("Ranking");
    expect(document.tables.map((table) => table.name)).not.toContain("RF_Ranking");
    expect(JSON.stringify(cellsOf(document, sheetId(document, "Ranking")))).toContain("three");
  });

  it("writes a sheet that the user hid and leaves it hidden", async () => {
    document.activate(sheetId(document, "Projects"));
    document.updateSheet(sheetId(document, "Overview"), { visibility: "hidden" });
    await run(rows);
    expect(document.sheets.find((sheet) => sheet.name === "Overview")?.visibility).toBe("hidden");
    expect(document.activeSheetId).toBe(sheetId(document, "Projects"));
  });

  it("makes a table again where the user turned it into plain cells", async () => {
    const table = document.tables.find((one) => one.name === "RF_Ranking");
    if (table) document.deleteTable(table.id);
    await run(rows);
    expect(document.tables.find((one) => one.name === "RF_Ranking")?.area.rowCount).toBe(7);
    expect(JSON.stringify(cellsOf(document, sheetId(document, "Ranking")))).not.toContain("in the way");
  });

  it.each(["Ranking", "Rangliste"])(
    "leaves copies of its sheets alone, left of the originals too (%s)",
    async (name) => {
      const originals = ["Ranking", "Overview"].map((one) => sheetId(document, one));
      document.updateSheet(originals[0] ?? "", { name });
      const copies = originals.map((id, index) => {
        const original = document.sheets.find((sheet) => sheet.id === id);
        const copy = document.addSheet(`${original?.name} of May`, index).id;
        document.updateSheet(copy, { properties: original?.properties ?? {} });
        document.setCells(copy, 0, 0, [["as it was in May"], ["mine"]]);
        return copy;
      });
      document.addTable(copies[0] ?? "", { row: 0, column: 0, rowCount: 2, columnCount: 1 }, true, "RF_Ranking3");
      const before = copies.map((id) => cellsOf(document, id));
      const outcome = written(await port.write(change([...rows].reverse())));
      expect(outcome.sheets).toContainEqual({ role: "ranking", sheet: name });
      expect(outcome.sheets).toContainEqual({ role: "overview", sheet: "Overview" });
      expect(copies.map((id) => cellsOf(document, id))).toEqual(before);
    },
  );

  it("never writes on a user's sheet that has a report's name", async () => {
    const own = inputWorkbook(rows);
    const mine = own.addSheet("Ranking").id;
    own.setCells(mine, 0, 0, [["mine"]]);
    const other = open(own);
    expect(await other.write(change(rows))).toMatchObject({ ok: true, sheets: [{}, { sheet: "Ranking (2)" }] });
    expect(Object.keys(cellsOf(own, mine))).toEqual(["A1"]);
    expect(formulaAt(own, "Overview", "A4")).toBe("=MAX('Ranking (2)'!C6:C9)");
  });
});
