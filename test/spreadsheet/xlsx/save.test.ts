import { execFileSync } from "node:child_process";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createDocument } from "../../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { openDocument } from "../../../src/spreadsheet/open-document";

/** A workbook made by another program, in a process of its own since its module cannot be loaded inside a test. */
function othersWorkbook(): Uint8Array {
  const script = path.join(__dirname, "others-workbook.mjs");
  return new Uint8Array(execFileSync(process.execPath, [script], { maxBuffer: 10_000_000 }));
}

/** Everything a document tells, without the ids, which differ from one opening to the next. */
function contentsOf(document: SpreadsheetDocument): unknown {
  const ids = new Map(document.sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: document.sheets.map(({ id, ...view }) => {
      const used = document.usedArea(id);
      const cells = [];
      for (let row = 0; used && row < used.row + used.rowCount; row++) {
        for (let column = 0; column < used.column + used.columnCount; column++)
          cells.push(document.cell(id, row, column));
      }
      const formats = document.conditionalFormats(id).map(({ id: _id, ...format }) => format);
      return { view, cells, merges: document.merges(id), formats };
    }),
    tables: document.tables.map(({ id: _id, sheetId, ...table }) => ({ ...table, sheet: ids.get(sheetId) })),
    charts: document.charts.map(({ id: _id, sheetId, ...chart }) => ({ ...chart, sheet: ids.get(sheetId) })),
    settings: [...document.settings],
    names: document.names.map(({ name, formula }) => [name, formula]),
  };
}

function ourWorkbook(): SpreadsheetDocument {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.setCells(sheet, 0, 0, [
    ["Criterion", "Weight [%]", "Share"],
    ["A & <b> _x0041_", 2, null],
    ["'007", 3, null],
    ["line\nbreak", 5, null],
  ]);
  document.addTable(sheet, { row: 0, column: 0, rowCount: 4, columnCount: 3 }, true, "Criteria");
  document.fillCells(
    sheet,
    { row: 1, column: 2, rowCount: 3, columnCount: 1 },
    "=[@[Weight '[%']]]/SUM(Criteria[Weight '[%']])",
  );
  const bottom = { style: "thin", color: "#E0E0E0" } as const;
  const shares = { row: 1, column: 2, rowCount: 3, columnCount: 1 };
  document.setFormat(sheet, shares, {
    numberFormat: "0.0%",
    bold: true,
    fill: "#EFF6FC",
    border: { bottom },
    horizontal: "center",
  });
  const report = document.addSheet("Who's first").id;
  document.setCells(report, 0, 0, [["=TRANSPOSE(Criteria[Share])"], ["=1/0"], ['=Sheet1!A2&""'], ["=1<2"]]);
  document.updateSheet(report, {
    tabColor: "#0F6CBD",
    showGridlines: false,
    frozen: { rows: 1, columns: 2 },
    properties: { "rankfolio.role": "ranking", sign: "é ✓" },
    pageSetup: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: "$1:$1",
      printArea: "$A$1:$C$8",
      footer: { left: "&F", right: "&P / &N" },
      margins: { top: 36, bottom: 36, left: 18, right: 18 },
    },
  });
  document.merge(report, { row: 5, column: 0, rowCount: 1, columnCount: 3 });
  document.setLink(report, 1, 0, { reference: "Sheet1!A1", tip: "Go" });
  document.setLink(report, 2, 0, { address: "https://example.org/?a=1&b=2" });
  document.addConditionalFormat(sheet, { kind: "dataBar", area: shares, color: "#0F6CBD", minimum: 0, maximum: 1 });
  document.addConditionalFormat(sheet, {
    kind: "colorScale",
    area: shares,
    points: [
      { at: "lowest", color: "#CA5010" },
      { at: { number: 0.3 }, color: "#FFFFFF" },
      { at: "highest", color: "#0F6CBD" },
    ],
  });
  document.addConditionalFormat(sheet, {
    kind: "expression",
    area: shares,
    formula: "=$B2>2",
    format: { bold: true, color: "#B10E1C" },
  });
  const categories = "Sheet1!$A$2:$A$4";
  document.addChart(sheet, {
    type: "ColumnStacked",
    title: "Weights & more",
    altText: "Weights by criterion",
    left: 192,
    top: 15,
    width: 288,
    height: 210,
    legend: "Bottom",
    categoryAxis: { title: "Criterion", numberFormat: "@" },
    valueAxis: { title: "Weight, points", numberFormat: "0.0", minimum: 0, maximum: 6 },
    series: [
      { name: "Weight", values: "Sheet1!$B$2:$B$4", categories, color: "#0F6CBD", dataLabels: true },
      { name: "Share", values: "Sheet1!$C$2:$C$4", categories, color: "#CA5010", type: "Line" },
    ],
  });
  document.setSettings(
    new Map([
      ["mapping", '{"a":"<x>&"}'],
      ["long", "y".repeat(40_000)],
    ]),
  );
  return document;
}

it("opens again as it was saved", async () => {
  const document = ourWorkbook();
  expect(contentsOf(openDocument(await document.save()))).toEqual(contentsOf(document));
});

it("stores a correctly typed value beside every formula", async () => {
  const parts = unzipSync(await ourWorkbook().save());
  const rows = strFromU8(parts["xl/worksheets/sheet2.xml"] as Uint8Array);
  expect(rows).toContain('<c r="A1"><f t="array" ref="A1:C1">TRANSPOSE(Criteria[Share])</f><v>0.2</v></c>');
  expect(rows).toContain('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(rows).toContain('<c r="A4" t="b"><f>1&lt;2</f><v>1</v></c>');
  expect(strFromU8(parts["xl/tables/table1.xml"] as Uint8Array)).toContain(
    "<calculatedColumnFormula>Criteria[[#This Row],[Weight '[%']]]/SUM(Criteria[Weight '[%']])</calculatedColumnFormula>",
  );
});

it("gives a new function the prefix that Excel expects in a file, and takes it away again", async () => {
  const document = createDocument();
  document.setCells(document.activeSheetId, 0, 0, [['=LET(n,CONCAT("a",1),n&XLOOKUP(1,{1},{2}))']]);
  const bytes = await document.save();
  const rows = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
  expect(rows).toContain("_xlfn.LET(_xlpm.n,_xlfn.CONCAT(&quot;a&quot;,1),_xlpm.n&amp;_xlfn.XLOOKUP(1,{1},{2}))");
  const again = openDocument(bytes);
  expect(again.cell(again.activeSheetId, 0, 0)?.formula).toBe('=LET(n,CONCAT("a",1),n&XLOOKUP(1,{1},{2}))');
});

describe("a workbook from another program", () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = othersWorkbook();
  }, 60_000);

  it("comes back with every part of an untouched sheet byte for byte, and with its objects", async () => {
    const document = openDocument(bytes);
    const [first] = document.sheets;
    document.setCells(first?.id ?? "", 1, 1, [[130]]);
    const ranking = document.addSheet("Ranking").id;
    document.setCells(ranking, 0, 0, [["=Rate*2"]]);
    const before = unzipSync(bytes);
    const after = unzipSync(await document.save());
    const kept = Object.keys(before).filter((name) => /media|charts|comments|drawing|sheet2|theme|styles/.test(name));
    expect(kept.length).toBeGreaterThan(6);
    for (const name of kept) expect([name, after[name]]).toEqual([name, before[name]]);
    const sheet = strFromU8(after["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toContain("<dataValidation ");
    expect(sheet).toContain("<legacyDrawing ");
    expect(sheet).toContain("<f>SUM(B2:C2)</f><v>440</v>");
    const again = openDocument(zipSync(after));
    expect(again.cell(again.sheets[2]?.id ?? "", 0, 0)?.value).toBe(260);
    expect(again.charts.map(({ type, series }) => [type, series[0]?.name])).toEqual([
      ["ColumnClustered", "=Sheet1!$B$1"],
    ]);
  });

  it("keeps its picture and note when a chart is added, and loses only the sheet that is deleted", async () => {
    const document = openDocument(bytes);
    const [first, notes] = document.sheets;
    document.addChart(first?.id ?? "", { type: "Line", series: [{ name: "Cost", values: "Sheet1!$B$2:$B$3" }] });
    document.deleteSheet(notes?.id ?? "");
    const again = openDocument(await document.save());
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(again.charts.map(({ type }) => type)).toEqual(["ColumnClustered", "Line"]);
    const drawing = strFromU8(unzipSync(await again.save())["xl/drawings/drawing1.xml"] as Uint8Array);
    expect(drawing).toContain("<xdr:pic>");
  });

  it("is refused with a way out if it holds macros, is encrypted or is something else", () => {
    const macros = zipSync({ ...unzipSync(bytes), "xl/vbaProject.bin": strToU8("x") });
    expect(() => openDocument(macros)).toThrow(/without macros/);
    expect(() => openDocument(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toThrow(/password/);
    expect(() => openDocument(strToU8("Name;Cost"))).toThrow(/not an .xlsx workbook/);
    expect(() => openDocument(zipSync({ "a.txt": strToU8("x") }))).toThrow(/not an .xlsx workbook/);
  });
});
