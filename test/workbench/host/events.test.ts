import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel } from "./office-in-node";

/** Handlers run after the answers; a few turns of the event loop are enough for all of them. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function open() {
  const document = createDocument();
  document.setCells(document.activeSheetId, 0, 0, [
    ["Project", "Cost"],
    ["Harbour", 3],
  ]);
  document.addTable(document.activeSheetId, { row: 0, column: 0, rowCount: 2, columnCount: 2 }, true, "Projects");
  return openExcel(document);
}

it("tells a user's edit to the sheet, to all sheets and to the table, with the values before and after", async () => {
  const { excel, document } = open();
  const sheetId = document.activeSheetId;
  const told: string[] = [];
  let args: Excel.WorksheetChangedEventArgs | undefined;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    const table = context.workbook.tables.getItem("Projects");
    table.load("id");
    await context.sync();
    sheet.onChanged.add(async (event) => {
      told.push("sheet");
      args = event;
    });
    context.workbook.worksheets.onChanged.add(async () => void told.push("sheets"));
    table.onChanged.add(async (event) => void told.push(`table ${event.tableId === document.tables[0]?.id}`));
    await context.sync();
  });
  document.setCells(sheetId, 1, 1, [[9]], "user");
  await settled();
  expect(told.sort()).toEqual(["sheet", "sheets", "table true"]);
  expect(args).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: sheetId,
    details: { valueBefore: 3, valueAfter: 9, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  });
  await excel.run(async (context) => {
    const range = args?.getRange(context).load("address,values");
    await context.sync();
    expect([range?.address, range?.values]).toEqual(["Sheet1!B2", [[9]]]);
  });
});

it("tells the add-in its own edits as its own, after the batch, and none once it stops listening", async () => {
  const { excel } = open();
  const sources: (string | undefined)[] = [];
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  const write = async (value: number) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[value]];
      await context.sync();
    });
  await excel.run(async (context) => {
    handler = context.workbook.worksheets.onChanged.add(async (event) => void sources.push(event.triggerSource));
    await context.sync();
  });
  await write(1);
  await settled();
  expect(sources).toEqual(["ThisLocalAddin"]);
  await excel.run(handler!.context, async (context) => {
    handler?.remove();
    await context.sync();
  });
  await write(2);
  await settled();
  expect(sources).toHaveLength(1);
});

it("says nothing while events are switched off", async () => {
  const { excel } = open();
  let count = 0;
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void count++);
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settled();
  expect(count).toBe(0);
});

it("tells of sheets, selections, calculation, tables and charts", async () => {
  const { excel, document } = open();
  const sheetId = document.activeSheetId;
  const told: string[] = [];
  await excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    worksheets.onAdded.add(async () => void told.push("sheet added"));
    worksheets.onDeleted.add(async () => void told.push("sheet deleted"));
    worksheets.onActivated.add(async (event) => void told.push(`activated ${event.worksheetId !== sheetId}`));
    worksheets.onSelectionChanged.add(async (event) => void told.push(`selected ${event.address}`));
    sheet.onCalculated.add(async () => void told.push("calculated"));
    tables.onAdded.add(async () => void told.push("table added"));
    sheet.charts.onAdded.add(async () => void told.push("chart added"));
    await context.sync();
  });
  const added = document.addSheet("More");
  document.activate(added.id);
  document.select(added.id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
  document.setCells(added.id, 0, 0, [["A"], [1]]);
  document.addTable(added.id, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, true);
  document.addChart(sheetId, { type: "Line" });
  document.setCells(sheetId, 5, 0, [["=B2*2"]], "user");
  document.deleteSheet(added.id);
  await settled();
  expect(told.filter((one, position) => told.indexOf(one) === position).sort()).toEqual(
    [
      "activated false",
      "activated true",
      "calculated",
      "chart added",
      "selected B2:B3",
      "sheet added",
      "sheet deleted",
      "table added",
    ].sort(),
  );
});
