import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createDocument } from "../../../src/spreadsheet/create-document";
import type { ChartType, SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { openDocument } from "../../../src/spreadsheet/open-document";
import { Package } from "../../../src/spreadsheet/xlsx/package";
import { attributesOf } from "../../../src/spreadsheet/xlsx/xml";
import { troubleIn } from "./schema-order";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const categories = "Plan!$A$2:$A$4";
const values = "Plan!$B$2:$B$4";

/** A workbook with one of everything that we write. */
function fullWorkbook(): SpreadsheetDocument {
  const document = createDocument();
  const plan = document.activeSheetId;
  document.updateSheet(plan, {
    name: "Plan",
    tabColor: "#0F6CBD",
    showGridlines: false,
    frozen: { rows: 1, columns: 1 },
  });
  document.setCells(plan, 0, 0, [
    ["Project\nname", 2027, "Share"],
    ["A & <b> \u0001", 2, null],
    ["'=x\r\ny", 3, null],
    [" edge ", 5, null],
  ]);
  document.addTable(plan, area(0, 0, 4, 3), true, "Plan_1");
  document.fillCells(plan, area(1, 2, 3, 1), "=[@2027]/SUM(Plan_1[2027])");
  document.setFormat(plan, area(1, 2, 3, 1), {
    numberFormat: "0.0%",
    fill: "#EFF6FC",
    color: "#242424",
    bold: true,
    italic: true,
    underline: true,
    wrap: true,
    locked: false,
    border: { top: { style: "thin", color: "#E0E0E0" } },
  });
  document.setColumnWidth(plan, 0, 1, 120);
  document.setRowHeight(plan, 0, 0, 30);
  const notes = document.addSheet("What's next").id;
  document.setCells(notes, 0, 0, [
    ["=UNIQUE(Plan_1[2027])"],
    [null],
    [null],
    ["=SUM(A1#)"],
    ["=1/0"],
    ['=IFERROR(SUMIFS(Plan_1[2027],Plan_1[2027],">2"),0)'],
  ]);
  document.merge(notes, area(10, 0, 1, 3));
  document.setLink(notes, 4, 0, { reference: "'What''s next'!A1", tip: 'a "tip"\nin two lines' });
  document.setLink(notes, 5, 0, { address: "https://example.org/a b?x=1&y=<2>" });
  document.updateSheet(notes, {
    isProtected: false,
    properties: { "rankfolio.role": "é ✓" },
    pageSetup: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: "$1:$1",
      printArea: "$A$1:$C$8",
      footer: { left: "&F" },
      margins: { top: 36, bottom: 36, left: 18, right: 18 },
    },
  });
  for (const sheet of [plan, notes]) {
    document.addConditionalFormat(sheet, { kind: "dataBar", area: area(1, 1, 3, 1), color: "#0F6CBD", minimum: 0 });
    document.addConditionalFormat(sheet, { kind: "dataBar", area: area(1, 2, 3, 1), color: "#0F6CBD" });
    document.addConditionalFormat(sheet, {
      kind: "colorScale",
      area: area(1, 1, 3, 1),
      points: [
        { at: "lowest", color: "#FFFFFF" },
        { at: "highest", color: "#B4D6FA" },
      ],
    });
    document.addConditionalFormat(sheet, {
      kind: "expression",
      area: area(1, 1, 3, 1),
      formula: "=$B2>2",
      format: { bold: true, fill: "#FFF4CE", color: "#B10E1C" },
    });
  }
  const flat: ChartType[] = [
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "ColumnClustered",
    "Line",
    "LineMarkers",
    "Doughnut",
    "Pie",
    "Area",
    "AreaStacked",
  ];
  for (const type of flat) {
    document.addChart(plan, {
      type,
      title: `One "${type}" & more\u0002`,
      altText: "two\nlines",
      categoryAxis: { title: "Project", reversed: true },
      valueAxis: { title: "Cost", numberFormat: "0.0", minimum: 0, maximum: 9 },
      legend: "Bottom",
      series: [
        { name: "Plan!$B$1", values, categories, dataLabels: true },
        { name: "Other", values, categories },
      ],
    });
  }
  for (const type of ["XYScatter", "Bubble"] as const) {
    document.addChart(notes, { type, series: [{ name: "Cost", x: values, values, size: values, dataLabels: true }] });
  }
  document.addChart(notes, {
    type: "ColumnStacked",
    series: [
      { name: "Cost", values, categories },
      { name: "Line", values, categories, type: "Line" },
    ],
  });
  document.setSettings(new Map([["mapping", '{"a":"<x>&\u0003"}']]));
  document.structureProtected = true;
  return document;
}

/** Everything wrong with a file: order and spelling of its parts, and what they say of one another. */
function troubleOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const file = Package.open(bytes);
  const types = file.text("[Content_Types].xml") ?? "";
  const found: string[] = [];
  for (const [path, part] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) found.push(...troubleIn(path, strFromU8(part)));
    const extension = path.slice(path.lastIndexOf(".") + 1);
    const isDeclared = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`);
    if (!isDeclared && path !== "[Content_Types].xml") found.push(`${path}: no content type`);
    if (path.endsWith(".rels")) continue;
    const relations = file.relations(path);
    if (new Set(relations.map(({ id }) => id)).size < relations.length) found.push(`${path}: an id twice`);
    for (const { external, target } of relations) if (!external && !parts[target]) found.push(`${path}: no ${target}`);
    const used = /\.xml$/.test(path) ? strFromU8(part).matchAll(/\br:id="([^"]*)"/g) : [];
    for (const [, id] of used) if (!relations.some((one) => one.id === id)) found.push(`${path}: no relation ${id}`);
  }
  for (const [, path = ""] of types.matchAll(/PartName="\/([^"]*)"/g))
    if (!parts[path]) found.push(`declared: ${path}`);
  for (const [path, part] of Object.entries(parts)) {
    const isReadable = part.every((code) => code >= 32 || code === 9 || code === 10 || code === 13);
    if (path.endsWith(".xml") && !isReadable) found.push(`${path}: a character that XML cannot hold`);
  }
  return found;
}

const textOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** As {@link fullWorkbook}, but with what Excel itself leaves in a file and we do not write. */
async function excelWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(await fullWorkbook().save());
  const change = (path: string, ...changes: readonly (readonly [RegExp | string, string])[]) => {
    const text = changes.reduce((one, [from, to]) => one.replace(from, to), strFromU8(parts[path] as Uint8Array));
    parts[path] = strToU8(text);
  };
  const ac = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
  change(
    "xl/styles.xml",
    ["<styleSheet ", `<styleSheet ${ac} `],
    [/<fonts count="(\d+)"/, '<fonts count="$1" x14ac:knownFonts="1"'],
  );
  change("xl/styles.xml", [/<dxfs[\s\S]*<\/dxfs>/, ""], ["</styleSheet>", "<colors/></styleSheet>"]);
  const revision = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';
  change(
    "xl/tables/table1.xml",
    ["<table ", `<table ${revision} tableBorderDxfId="0" xr:uid="{1}" `],
    [/<autoFilter ref="([^"]*)"\/>/, '<autoFilter ref="$1" xr:uid="{2}"><filterColumn colId="1"/></autoFilter>'],
  );
  change(
    "xl/worksheets/sheet1.xml",
    [/<conditionalFormatting [\s\S]*<\/conditionalFormatting>/, ""],
    [/<extLst>[\s\S]*<\/extLst>/, ""],
  );
  change("xl/worksheets/sheet2.xml", [
    /<conditionalFormatting [^>]*><cfRule type="expression"[\s\S]*?<\/conditionalFormatting>/,
    "",
  ]);
  parts["xl/calcChain.xml"] = strToU8('<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  change("[Content_Types].xml", [
    "</Types>",
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"></Override></Types>',
  ]);
  change("xl/_rels/workbook.xml.rels", [
    "</Relationships>",
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"></Relationship></Relationships>',
  ]);
  return zipSync(parts);
}

it("writes every part in the order of the standard, well-formed, declared and related", async () => {
  expect(troubleOf(await fullWorkbook().save())).toEqual([]);
});

it("notices what Excel would not forgive", async () => {
  expect(troubleIn("a", "<worksheet><sheetData/><sheetViews/></worksheet>")).toHaveLength(1);
  expect(troubleIn("a", '<fonts count="2"><font/></fonts>')).toHaveLength(1);
  expect(troubleIn("a", '<table><autoFilter xr:uid="{1}"/></table>')).toHaveLength(1);
  const parts = unzipSync(await excelWorkbook());
  delete parts["xl/calcChain.xml"];
  expect(troubleOf(zipSync(parts))).toHaveLength(2);
});

it("stays in order when what Excel wrote is changed", async () => {
  const document = openDocument(await excelWorkbook());
  document.structureProtected = false;
  const [plan] = document.sheets;
  const sheetId = plan?.id ?? "";
  document.setFormat(sheetId, area(1, 0, 1, 1), { bold: true, fontSize: 16, numberFormat: "0.000" });
  document.addConditionalFormat(sheetId, {
    kind: "expression",
    area: area(1, 1, 1, 1),
    formula: "=$B2>2",
    format: { bold: true },
  });
  document.setCells(sheetId, 0, 2, [["Part"]]);
  const bytes = await document.save();
  expect(troubleOf(bytes)).toEqual([]);
  expect(textOf(bytes, "xl/styles.xml")).toMatch(/<fonts count="\d+" x14ac:knownFonts="1">/);
  const table = textOf(bytes, "xl/tables/table1.xml");
  expect(table).toContain('<filterColumn colId="1"/>');
  expect(table).toContain('tableBorderDxfId="0"');
});

it("takes the list of calculated cells along with a deleted sheet", async () => {
  const document = openDocument(await excelWorkbook());
  document.structureProtected = false;
  document.deleteSheet(document.sheets[1]?.id ?? "");
  const bytes = await document.save();
  expect(troubleOf(bytes)).toEqual([]);
  expect(unzipSync(bytes)["xl/calcChain.xml"]).toBeUndefined();
});

it("gives new data bars other ids than the file's, and drops what belonged to a deleted one", async () => {
  const document = openDocument(await fullWorkbook().save());
  const sheetId = document.sheets[0]?.id ?? "";
  document.deleteConditionalFormats(sheetId, area(1, 1, 1, 1));
  document.addConditionalFormat(sheetId, { kind: "dataBar", area: area(1, 1, 3, 1), color: "#CA5010" });
  const sheet = textOf(await document.save(), "xl/worksheets/sheet1.xml");
  const idsOf = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, id]) => id).sort();
  const bars = idsOf(/<x14:id>([^<]*)</g);
  expect(bars).toHaveLength(2);
  expect(new Set(bars).size).toBe(2);
  expect(idsOf(/<x14:cfRule [^>]*\bid="([^"]*)"/g)).toEqual(bars);
});

it("names a table's columns as its header cells, with numbers as text and line breaks escaped", async () => {
  const bytes = await fullWorkbook().save();
  const names = [...textOf(bytes, "xl/tables/table1.xml").matchAll(/<tableColumn ([^>]*)>/g)].map(
    ([, one]) => attributesOf(one ?? "")["name"],
  );
  expect(names).toEqual(["Project_x000a_name", "2027", "Share"]);
  expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toMatch(/<c r="B1"[^>]* t="s">/);
});

it("spells spills, errors and blanks as a file may have them, and reads them back", async () => {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.setCells(sheet, 0, 0, [["=SEQUENCE(3)"], [null], [null], ["=SUM(A1#)"], ["=SEQUENCE(3)"], [1], ["=@A1:A3"]]);
  document.setCells(sheet, 0, 2, [["bell\u0007 cr\r\nend"]]);
  expect(document.cell(sheet, 4, 0)?.value).toEqual({ error: "#SPILL!" });
  const bytes = await document.save();
  const rows = textOf(bytes, "xl/worksheets/sheet1.xml");
  expect(rows).toContain("<f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>6</v>");
  expect(rows).toContain('t="e"><f>_xlfn.SEQUENCE(3)</f><v>#VALUE!</v>');
  expect(rows).toContain("<f>_xlfn.SINGLE(A1:A3)</f>");
  expect(textOf(bytes, "xl/sharedStrings.xml")).toContain("bell_x0007_ cr_x000D_\nend");
  const again = openDocument(bytes);
  expect(again.cell(again.activeSheetId, 3, 0)?.formula).toBe("=SUM(A1#)");
  expect(again.cell(again.activeSheetId, 6, 0)?.formula).toBe("=@A1:A3");
  expect(again.cell(again.activeSheetId, 0, 2)?.value).toBe("bell\u0007 cr\r\nend");
});

it("adds to a style sheet whose elements have a prefix", async () => {
  const parts = unzipSync(await fullWorkbook().save());
  const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
  parts["xl/styles.xml"] = strToU8(styles.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x="));
  const document = openDocument(zipSync(parts));
  document.setFormat(document.activeSheetId, area(20, 0, 1, 1), { fill: "#123456" });
  const bytes = await document.save();
  expect(troubleOf(bytes)).toEqual([]);
  const again = openDocument(bytes);
  expect(again.cell(again.activeSheetId, 20, 0)?.format?.fill).toBe("#123456");
});

it("keeps how an opened sheet is shown", async () => {
  const parts = unzipSync(await fullWorkbook().save());
  const path = "xl/worksheets/sheet2.xml";
  const sheet = strFromU8(parts[path] as Uint8Array);
  parts[path] = strToU8(sheet.replace("<sheetView ", '<sheetView showZeros="0" rightToLeft="1" zoomScale="80" '));
  const document = openDocument(zipSync(parts));
  const id = document.sheets[1]?.id ?? "";
  document.updateSheet(id, { frozen: { rows: 3, columns: 0 } });
  expect(textOf(await document.save(), path)).toContain(
    'showZeros="0" rightToLeft="1" zoomScale="80" workbookViewId="0"><pane ySplit="3"',
  );
});

it("keeps a series' name on its cell until the series is given another", async () => {
  const again = openDocument(await fullWorkbook().save());
  const chart = again.charts[0];
  expect(chart?.series[0]).toMatchObject({ nameFrom: "Plan!$B$1", name: "2027" });
  again.updateChart(chart?.id ?? "", { title: "New" });
  expect(textOf(await again.save(), "xl/charts/chart1.xml")).toContain("<c:tx><c:strRef><c:f>Plan!$B$1</c:f>");
  const series = (again.charts[0]?.series ?? []).map((one) => ({ ...one, name: "Own" }));
  again.updateChart(chart?.id ?? "", { series });
  expect(textOf(await again.save(), "xl/charts/chart1.xml")).toContain("<c:tx><c:v>Own</c:v></c:tx>");
});
