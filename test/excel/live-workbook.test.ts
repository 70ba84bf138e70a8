import { createDocument } from "../../src/spreadsheet/create-document";
import { liveWorkbook } from "../../src/excel/live-workbook";
import { openDocument } from "../../src/spreadsheet/open-document";
import { change, inputWorkbook, projects } from "../contract/sample-change";
import { openExcel } from "../workbench/host/office-in-node";

const rows = projects(4);
const quiet = 5;

const open = () => {
  const document = inputWorkbook(rows);
  const { host } = openExcel(document, { openWorkbook: (xlsx) => Promise.resolve(openDocument(xlsx)) });
  return { document, host, live: liveWorkbook({ quiet }) };
};

const pause = () => new Promise((resolve) => setTimeout(resolve, quiet * 12));

it("shows and selects the cell it is sent to", async () => {
  const { document, live } = open();
  await live.goTo({ sheet: "Criteria", row: 2, column: 1 });
  const criteria = document.sheets.find((sheet) => sheet.name === "Criteria")?.id ?? "";
  expect(document.activeSheetId).toBe(criteria);
  expect(document.selection(criteria)).toMatchObject({ row: 2, column: 1 });
});

it("shows a report by its role, whatever its sheet is called", async () => {
  const { document, live } = open();
  await live.write(change(rows));
  const ranking = document.sheets.find((sheet) => sheet.name === "Ranking")?.id ?? "";
  document.updateSheet(ranking, { name: "Rangliste" });
  await live.goToReport("ranking");
  expect(document.activeSheetId).toBe(ranking);
});

it("shows the report and not a copy that somebody put left of it", async () => {
  const { document, live } = open();
  await live.write(change(rows));
  const ranking = document.sheets.find((sheet) => sheet.name === "Ranking");
  const copy = document.addSheet("Ranking of May", 0).id;
  document.updateSheet(copy, { properties: ranking?.properties ?? {} });
  await live.goToReport("ranking");
  expect(document.activeSheetId).toBe(ranking?.id);
});

it("tells of edits once, and neither of its own writing nor of edits on its sheets", async () => {
  const { document, live } = open();
  let told = 0;
  const stop = await live.onInputChange(() => {
    told += 1;
  });
  await live.write(change(rows));
  await pause();
  expect(told).toBe(0);
  const ranking = document.sheets.find((sheet) => sheet.name === "Ranking")?.id ?? "";
  document.setCells(ranking, 40, 0, [["a remark"]], "user");
  await pause();
  expect(told).toBe(0);
  const first = document.sheets[0]?.id ?? "";
  document.setCells(first, 1, 1, [[7]], "user");
  document.setCells(first, 2, 1, [[8]], "user");
  await pause();
  expect(told).toBe(1);
  await stop();
  document.setCells(first, 3, 1, [[9]], "user");
  await pause();
  expect(told).toBe(1);
});

it("inserts a workbook's sheets behind the last one and shows the first of them", async () => {
  const { document, live } = open();
  const sample = createDocument();
  sample.updateSheet(sample.activeSheetId, { name: "Sample projects" });
  sample.setCells(sample.activeSheetId, 0, 0, [
    ["ID", "Cost"],
    ["S-1", 5],
  ]);
  const names = await live.insertSheets(await sample.save());
  expect(names).toEqual(["Sample projects"]);
  expect(document.sheets.at(-1)?.name).toBe("Sample projects");
  expect(document.activeSheetId).toBe(document.sheets.at(-1)?.id);
});

it("takes a run back in one step of Excel's own undo", async () => {
  const { document, live, host } = open();
  await live.write(change(rows));
  expect(host.undoable).toBe(1);
  host.undo();
  expect(document.sheets.map((sheet) => sheet.name)).toEqual(["Projects", "Criteria", "My notes"]);
});
