import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel, refusalOf } from "./office-in-node";

const open = () => openExcel(createDocument());

it("adds, names, moves, colours, hides and deletes sheets", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const ranking = sheets.add("Ranking");
    const overview = sheets.add("Overview");
    overview.position = 0;
    overview.tabColor = "#0F6CBD";
    overview.showGridlines = false;
    ranking.name = "Order";
    ranking.visibility = "Hidden";
    sheets.load("items/name,items/position,items/visibility");
    const count = sheets.getCount(true);
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Overview", "Visible"],
      ["Sheet1", "Visible"],
      ["Order", "Hidden"],
    ]);
    expect(count.value).toBe(2);
    ranking.delete();
    await context.sync();
  });
  expect(document.sheets.map(({ name }) => name)).toEqual(["Overview", "Sheet1"]);
  expect(document.sheets[0]).toMatchObject({ tabColor: "#0F6CBD", showGridlines: false });
});

it.each([
  ["a name of 32 characters", "x".repeat(32)],
  ["a name with a colon", "Q1: costs"],
  ["a name with a bracket", "a]b"],
  ["a name that is taken, whatever its case", "sheet1"],
])("refuses %s", async (_what, name) => {
  const { excel, document } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(["InvalidArgument", "ItemAlreadyExists"]).toContain(refusal.code);
  expect(document.sheets).toHaveLength(1);
});

it("gives a null object for a sheet that is not there, and does nothing with it", async () => {
  const { excel } = open();
  await excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
    missing.delete();
    const used = missing.getUsedRangeOrNullObject();
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

it("refuses a range of a sheet that was deleted meanwhile", async () => {
  const { excel, document } = open();
  const sheet = document.addSheet("Gone");
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Gone").getRange("A1");
      range.load("address");
      await context.sync();
      document.deleteSheet(sheet.id);
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("ItemNotFound");
});

it("refuses to write on a protected sheet and keeps its cells", async () => {
  const { excel, document } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("AccessDenied");
  expect(document.usedArea(document.activeSheetId)).toBeUndefined();
});

it("freezes rows and columns, and tells where", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    expect(location.address).toBe("Sheet1!A1:B5");
    sheet.freezePanes.freezeRows(3);
    await context.sync();
  });
  expect(document.sheets[0]?.frozen).toEqual({ rows: 3, columns: 0 });
});

it("sets up the page as it will be printed", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$1:$5");
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintMargins("Inches", { top: 0.5, left: 0.25 });
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P/&N";
    pageLayout.load("orientation,zoom,topMargin,leftMargin");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.topMargin, pageLayout.leftMargin]).toEqual(["Landscape", 36, 18]);
    expect(titles.address).toBe("Sheet1!1:5");
  });
  expect(document.sheets[0]?.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: "$1:$5",
    footer: { right: "&P/&N" },
  });
});

it("prints several areas of a sheet, each on pages of its own, as the file has them", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:F20,H3:K9"));
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    printed.load("address,areaCount");
    await context.sync();
    expect([printed.address, printed.areaCount]).toEqual(["Sheet1!A1:F20,Sheet1!H3:K9", 2]);
  });
  expect(document.sheets[0]?.pageSetup.printArea).toBe("$A$1:$F$20,$H$3:$K$9");
});

it("leaves marks on a sheet that survive its renaming", async () => {
  const { excel, document } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.customProperties.add("rankfolio.role", "ranking");
    sheet.name = "Mine";
    const mark = sheet.customProperties.getItemOrNullObject("RANKFOLIO.ROLE");
    mark.load("key,value");
    const none = sheet.customProperties.getItemOrNullObject("other");
    await context.sync();
    expect([mark.key, mark.value, none.isNullObject]).toEqual(["rankfolio.role", "ranking", true]);
  });
  expect(document.sheets[0]).toMatchObject({ name: "Mine", properties: { "rankfolio.role": "ranking" } });
});

it("inserts the sheets of another workbook with tables and live formulas", async () => {
  const source = createDocument();
  const from = source.activeSheetId;
  source.updateSheet(from, { name: "Sheet1", tabColor: "#107C41" });
  source.setCells(from, 0, 0, [
    ["Project", "Cost"],
    ["Harbour", 3],
    ["'007", 4],
  ]);
  source.addTable(from, { row: 0, column: 0, rowCount: 3, columnCount: 2 }, true, "Projects");
  source.setCells(from, 4, 1, [["=SUM(Projects[Cost])+Sheet1!B2"]]);
  const { excel, document } = openExcel(createDocument(), { openWorkbook: async () => source });
  await excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64("UEsDBA==", { positionType: "End" });
    await context.sync();
    expect(ids.value).toEqual([document.sheets[1]?.id]);
  });
  const inserted = document.sheets[1];
  expect(inserted).toMatchObject({ name: "Sheet1 (2)", tabColor: "#107C41" });
  expect(document.tables.map(({ name }) => name)).toEqual(["Projects"]);
  expect(document.cell(inserted?.id ?? "", 4, 1)?.value).toBe(10);
  expect(document.cell(inserted?.id ?? "", 2, 0)?.value).toBe("007");
});
