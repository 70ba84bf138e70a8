import { createDocument } from "../../../src/spreadsheet/create-document";
import { openExcel, refusalOf } from "./office-in-node";

const open = () => openExcel(createDocument());

it("reads back what it wrote, in one round trip each", async () => {
  const { excel, host } = open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Name", "Cost"],
      ["Harbour", 12.5],
    ];
    await context.sync();
    const range = sheet.getRange("A1:B2");
    range.load("values,address,rowCount");
    await context.sync();
    expect(range.values).toEqual([
      ["Name", "Cost"],
      ["Harbour", 12.5],
    ]);
    expect(range.address).toBe("Sheet1!A1:B2");
  });
  expect(host.statistics.writes).toBe(1);
});

it("keeps what came before the action that fails, and says which it was", async () => {
  const { excel, document } = open();
  const refusal = await refusalOf(
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("Nope").getRange("A1").values = [["never"]];
      sheet.getRange("A2").values = [["not reached"]];
      await context.sync();
    }),
  );
  expect(refusal.code).toBe("ItemNotFound");
  expect(refusal.location).toBe("WorksheetCollection.getItem");
  expect(document.cell(document.activeSheetId, 0, 0)?.value).toBe("kept");
  expect(document.cell(document.activeSheetId, 1, 0)).toBeUndefined();
});
