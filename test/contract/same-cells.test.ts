import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { WorkbookChange } from "../../src/workbook/port";
import { adapters, written } from "./adapters";
import { cellsOf, picture } from "./document-picture";
import { change, inputWorkbook, projects, ranking } from "./sample-change";

const rows = projects(6);

/** The workbook that each adapter leaves after the same changes, with the same things done to it between them. */
async function pictures(
  changes: readonly WorkbookChange[],
  between: (document: SpreadsheetDocument) => void = () => undefined,
) {
  const found = [];
  for (const adapter of adapters) {
    const document = inputWorkbook(rows);
    const port = adapter.open(document);
    for (const [index, one] of changes.entries()) {
      if (index > 0) between(document);
      written(await port.write(one));
    }
    found.push(picture(document));
  }
  return found;
}

const hostile = [
  "=1+1",
  "+49 30",
  "-12",
  "@x",
  "'quoted",
  "007",
  "1-2",
  "TRUE",
  "#N/A",
  "5 %",
  "1e5",
  "Mär 5",
  '"a"',
  "a\nb",
];

const onRanking = (document: SpreadsheetDocument): string =>
  document.sheets.find((sheet) => sheet.name === "Ranking")?.id ?? "";

describe("both adapters", () => {
  it("leave the same workbook for the same change", async () => {
    const [file, live] = await pictures([change(rows)]);
    expect(live).toEqual(file);
    expect(JSON.stringify(file).length).toBeGreaterThan(10_000);
  });

  it("leave the same workbook after a re-run with users' columns, cells and charts", async () => {
    const [file, live] = await pictures([change(rows), change([...projects(8, 4)].reverse())], (document) => {
      const sheet = onRanking(document);
      document.setCells(sheet, 4, 7, [["Remark"], ["one"], ["=D7*3"], [""], ["'=no formula"]]);
      document.setFormat(sheet, { row: 5, column: 7, rowCount: 2, columnCount: 1 }, { fill: "#FFF4CE", italic: true });
      document.setCells(sheet, 30, 2, [["mine", 1]]);
      const chart = document.charts.find((one) => one.name === "RF Top");
      if (chart) document.updateChart(chart.id, { left: 400 });
    });
    expect(live).toEqual(file);
  });

  it("leave the same workbook where a report shrinks and loses its table", async () => {
    const bare = { ...ranking(rows), tables: [], conditionalFormats: [], charts: [], checks: [] };
    const cells = bare.cells.filter((cell) => cell.content.kind === "value");
    const [file, live] = await pictures([change(rows), change(rows, { sheets: [{ ...bare, cells }] })]);
    expect(live).toEqual(file);
  });
});

describe.each(adapters)("the $name adapter", ({ open }) => {
  it.each(hostile)("writes the text %j as that text, in a table, its header and a single cell", async (text) => {
    const document = inputWorkbook(rows);
    const plain = ranking([]);
    const sheet = {
      ...plain,
      cells: [{ row: 0, column: 0, style: "body" as const, content: { kind: "value" as const, value: text } }],
      tables: [
        {
          name: "RF_Ranking",
          row: 4,
          column: 0,
          rowCount: 2,
          columns: [{ header: `H ${text}`, content: { kind: "values" as const, values: [text, "x"] } }],
        },
      ],
      charts: [],
      conditionalFormats: [],
      checks: [],
    };
    written(await open(document).write(change(rows, { sheets: [sheet], show: "ranking" })));
    const cells = cellsOf(document, onRanking(document)) as Record<string, { value?: unknown; formula?: unknown }>;
    expect([cells["A1"], cells["A6"]].map((cell) => [cell?.value, cell?.formula])).toEqual([
      [text, undefined],
      [text, undefined],
    ]);
  });

  it("writes the report that a user's table without rows gives", async () => {
    const document = inputWorkbook(rows);
    written(
      await open(document).write(
        change(rows, { sheets: [{ ...ranking([]), charts: [], conditionalFormats: [], checks: [] }] }),
      ),
    );
    expect(document.tables.find((table) => table.name === "RF_Ranking")?.area.rowCount).toBe(2);
  });
});
