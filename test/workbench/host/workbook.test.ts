import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel, refusalOf } from "./office-in-node";

it("keeps settings as JSON, as the file has them", async () => {
  const { excel, document } = openExcel(createDocument());
  await excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rankfolio.mapping", { Cost: ["Budget", 2] });
    const mapping = settings.getItemOrNullObject("rankfolio.mapping").load("value");
    const none = settings.getItemOrNullObject("other");
    await context.sync();
    expect([mapping.value, none.isNullObject]).toEqual([{ Cost: ["Budget", 2] }, true]);
  });
  expect(JSON.parse(document.settings.get("rankfolio.mapping") ?? "")).toEqual({ Cost: ["Budget", 2] });
});

it("calculates when told to where calculation is manual", async () => {
  const { excel, document } = openExcel(createDocument());
  await excel.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[3]];
    application.load("calculationMode");
    const stale = sheet.getRange("B1").load("values");
    await context.sync();
    expect([application.calculationMode, stale.values]).toEqual(["Manual", [[20]]]);
    application.calculate("Full");
    const fresh = sheet.getRange("B1").load("values");
    await context.sync();
    expect(fresh.values).toEqual([[30]]);
  });
  expect(document.calculationMode).toBe("manual");
});

it("tells the selection, and moves it", async () => {
  const { excel, document } = openExcel(createDocument());
  const second = document.addSheet("Second");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Second!C3:D4", "Second!C3"]);
  });
  expect(document.activeSheetId).toBe(second.id);
});

it("speaks of separators in the user's language", async () => {
  const { excel } = openExcel(createDocument(), { locale: "de-DE" });
  await excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,cultureInfo/name,cultureInfo/numberFormat/numberGroupSeparator");
    await context.sync();
    expect(application.decimalSeparator).toBe(",");
    expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberGroupSeparator]).toEqual([
      "de-DE",
      ".",
    ]);
  });
});

it("refuses to add a sheet where the workbook's structure is protected", async () => {
  const { excel } = openExcel(createDocument());
  const refusal = await refusalOf(
    excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("More");
      await context.sync();
    }),
  );
  expect(refusal).toMatchObject({ code: "AccessDenied", location: "WorksheetCollection.add" });
});

it("refuses every batch while a cell is edited, and lets one wait that asked to", async () => {
  const { excel, host, document } = openExcel(createDocument());
  host.editing = true;
  const write = (value: number) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  };
  expect((await refusalOf(excel.run(write(1)))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = excel.run({ delayForCellEdit: true }, write(2));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(document.usedArea(document.activeSheetId)).toBeUndefined();
  host.editing = false;
  await waiting;
  expect(document.cell(document.activeSheetId, 0, 0)?.value).toBe(2);
});

it("refuses a request and a response of over 5 MB", async () => {
  const { excel, document } = openExcel(createDocument());
  const long = "x".repeat(30_000);
  const write = await refusalOf(
    excel.run(async (context) => {
      const rows = Array.from({ length: 180 }, () => [long]);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A180").values = rows;
      await context.sync();
    }),
  );
  expect(write.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(document.usedArea(document.activeSheetId)).toBeUndefined();
  document.fillCells(document.activeSheetId, { row: 0, column: 0, rowCount: 180, columnCount: 1 }, long);
  const read = await refusalOf(
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
      await context.sync();
    }),
  );
  expect(read.code).toBe("ResponsePayloadSizeLimitExceeded");
});

it("counts batches, writes and bytes", async () => {
  const { excel, host } = openExcel(createDocument());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    sheet.tabColor = "#FF0000";
    await context.sync();
  });
  expect(host.statistics).toMatchObject({ batches: 2, writes: 1 });
  expect(host.statistics.requestBytes).toBeGreaterThan(host.statistics.largestRequestBytes);
  host.resetStatistics();
  expect(host.statistics.batches).toBe(0);
});

it("takes back a run of several batches as one step, and never an edit of the user's with it", async () => {
  const { excel, host, document } = openExcel(createDocument());
  const sheetId = document.activeSheetId;
  const run = () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["one"]];
      await context.sync();
      context.workbook.worksheets.add("More");
      await context.sync();
    });
  document.setCells(sheetId, 5, 5, [["before"]], "user");
  await run();
  expect(host.undoable).toBe(1);
  expect(host.undo()).toBe(true);
  expect(document.sheets).toHaveLength(1);
  expect(document.cell(sheetId, 0, 0)?.value ?? null).toBeNull();
  expect(document.cell(sheetId, 5, 5)?.value).toBe("before");
  expect(host.undo()).toBe(false);
});
