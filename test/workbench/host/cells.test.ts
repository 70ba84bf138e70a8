import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel, refusalOf } from "./office-in-node";

const open = () => openExcel(createDocument());

it("sends a table of over 1,500 cells in pieces that add up to the whole", async () => {
  const { excel, document } = open();
  const rows = Array.from({ length: 2_000 }, (_row, row) =>
    Array.from({ length: 12 }, (_column, column) => row * 100 + column),
  );
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRangeByIndexes(4, 2, 2_000, 12).values = rows;
    await context.sync();
  });
  expect(document.usedArea(document.activeSheetId)).toEqual({ row: 4, column: 2, rowCount: 2_000, columnCount: 12 });
  expect(document.cell(document.activeSheetId, 2_003, 13)?.value).toBe(199_911);
  expect(document.calculationMode).toBe("automatic");
});

it("refuses values whose shape is not the range's", async () => {
  const { excel } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

it("gives one value to all cells, and leaves a cell alone whose value is null", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").values = 7 as unknown as number[][];
    sheet.getRange("A1:C1").values = [[1, null, ""]];
    await context.sync();
  });
  expect([0, 1, 2].map((column) => document.cell(document.activeSheetId, 0, column)?.value ?? null)).toEqual([
    1,
    7,
    null,
  ]);
});

it("tells errors, empty cells, truth values and formulas apart as Excel does", async () => {
  const { excel } = open();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
    range.formulas = [["=1/0", "", true, "=2+3", "'007"]];
    range.numberFormat = [["General", "General", "General", "0.00", "General"]];
    range.load("values,valueTypes,formulas,text,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", "", true, 5, "007"]]);
    expect(range.valueTypes).toEqual([["Error", "Empty", "Boolean", "Double", "String"]]);
    expect(range.formulas).toEqual([["=1/0", "", true, "=2+3", "'007"]]);
    expect(range.text).toEqual([["#DIV/0!", "", "TRUE", "5.00", "007"]]);
    expect(range.numberFormat).toEqual([["General", "General", "General", "0.00", "General"]]);
  });
});

it("refuses to read over five million cells", async () => {
  const { excel } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("RangeExceedsLimit");
});

it("reads whole columns as null and refuses to write into each of their cells", async () => {
  const { excel } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const columns = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
      columns.load("values,address,isEntireColumn");
      await context.sync();
      expect([columns.values, columns.address, columns.isEntireColumn]).toEqual([null, "Sheet1!B:C", true]);
      columns.values = 1 as unknown as number[][];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("InvalidArgument");
});

it.each([
  ["a text of 32,768 characters", "x".repeat(32_768)],
  ["a formula of 8,193 characters", `=${"1+".repeat(4_095)}100`],
])("refuses %s", async (_what, input) => {
  const { excel } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[input]];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("InvalidArgument");
});

it("walks from range to range, and names a range that leaves the sheet", async () => {
  const { excel } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("C4:F10");
    const walked = {
      cell: range.getCell(1, 2),
      row: range.getRow(2),
      column: range.getColumn(3),
      offset: range.getOffsetRange(-1, 2),
      resized: range.getResizedRange(2, -1),
      bounding: range.getBoundingRect("H2"),
      intersection: range.getIntersection("E1:E5"),
      none: range.getIntersectionOrNullObject("Z1"),
      entire: range.getEntireColumn(),
      last: range.getLastCell(),
      below: range.getRowsBelow(2),
      before: range.getColumnsBefore(1),
    };
    for (const one of Object.values(walked)) one.load("address");
    await context.sync();
    const { none, ...found } = walked;
    expect(none.isNullObject).toBe(true);
    expect(Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.address.split("!")[1]]))).toEqual({
      cell: "E5",
      row: "C6:F6",
      column: "F4:F10",
      offset: "E3:H9",
      resized: "C4:E12",
      bounding: "C2:H10",
      intersection: "E4:E5",
      entire: "C:F",
      last: "F10",
      below: "C11:F12",
      before: "B4:B10",
    });
  });
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.getOffsetRange" });
});

it("formats cells, tells mixed formats by null, and keeps a cell's other borders", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    range.format.font.bold = true;
    range.format.font.color = "#0F6CBD";
    range.format.fill.color = "yellow";
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("EdgeBottom").color = "#E0E0E0";
    range.format.borders.getItem("InsideVertical").style = "Dash";
    range.format.borders.getItem("EdgeLeft").style = "Double";
    range.format.borders.getItem("EdgeLeft").style = "None";
    sheet.getRange("C3").format.font.bold = false;
    range.load(
      "format/font/bold,format/font/color,format/fill/color,format/wrapText,format/columnWidth,format/horizontalAlignment",
    );
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.load("style,color,weight");
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.color).toBe("#0F6CBD");
    expect(range.format.fill.color).toBe("#FFFF00");
    expect([range.format.wrapText, range.format.columnWidth, range.format.horizontalAlignment]).toEqual([
      true,
      90,
      "Right",
    ]);
    expect([edge.style, edge.color, edge.weight]).toEqual(["Continuous", "#E0E0E0", "Thin"]);
  });
  expect(document.cell(document.activeSheetId, 2, 1)?.format?.border).toEqual({
    bottom: { style: "thin", color: "#E0E0E0" },
    right: { style: "dashed", color: "#000000" },
  });
});

it("links a cell to another, merges, clears and copies with shifted references", async () => {
  const { excel, document } = open();
  const at = (row: number, column: number) => document.cell(document.activeSheetId, row, column);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "there", screenTip: "go" };
    sheet.getRange("A3:C3").merge();
    sheet.getRange("E1:E2").formulas = [[4], ["=E1*2"]];
    sheet.getRange("F1").copyFrom("E1:E2");
    sheet.getRange("H1").values = [["gone"]];
    sheet.getRange("H1").clear("Contents");
    const merged = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    const link = sheet.getRange("A1");
    link.load("hyperlink");
    await context.sync();
    expect([merged.address, merged.areaCount]).toEqual(["Sheet1!A3:C3", 1]);
    expect(link.hyperlink).toMatchObject({ documentReference: "Sheet1!B2", textToDisplay: "there", screenTip: "go" });
  });
  expect(at(0, 0)?.link).toEqual({ reference: "Sheet1!B2", tip: "go" });
  expect(at(1, 5)).toMatchObject({ formula: "=F1*2", value: 8 });
  expect(at(0, 7)?.value ?? null).toBeNull();
});
