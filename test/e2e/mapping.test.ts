import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import { inWorkbench, tableValues, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

const workbench = inWorkbench();

const sheets = {
  Vorhaben: [
    ["Kürzel", "Bezeichnung", "Nutzen"],
    ["V1", "Kundenportal", 2],
    ["V2", "Datenplattform", 9],
    ["V3", "Lagerumbau", 5],
  ],
  Massstab: [
    ["Gesichtspunkt", "Gewicht", "Skala"],
    ["Nutzen", 3, "'0-10"],
  ],
} as const;

/** A workbook in which no name of a table or of a needed column is one that Rankfolio knows. */
function foreignWorkbook(): SpreadsheetDocument {
  const document = createDocument();
  const first = document.activeSheetId;
  for (const [name, rows] of Object.entries(sheets)) {
    const { id } = document.addSheet(name);
    document.setCells(id, 0, 0, rows);
    const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0].length };
    document.addTable(id, area, true, `tbl${name}`);
  }
  document.deleteSheet(first);
  return document;
}

async function choose(bench: WorkbenchPage, label: string, option: RegExp): Promise<void> {
  const select = bench.pane.getByRole("dialog").getByRole("combobox", { name: label, exact: true });
  const wanted = await select.locator("option").filter({ hasText: option }).getAttribute("value");
  await select.selectOption(wanted);
}

it("ranks tables whose names it does not know once the user has matched them, and the file remembers how", async () => {
  const { bench } = workbench;
  const { pane } = bench;
  await bench.openFile("fremd.xlsx", foreignWorkbook());
  await bench.paneButton("Use my tables").click();
  await pane.getByText(/Projects and Criteria not found/).waitFor();
  expect(await bench.paneButton("Write to workbook").isEnabled()).toBe(false);

  await bench.paneButton("Tables and columns").click();
  await choose(bench, "Table for Projects", /Vorhaben/);
  await choose(bench, "ID", /^Kürzel$/);
  await choose(bench, "Name", /^Bezeichnung$/);
  await choose(bench, "Table for Criteria", /Massstab/);
  await choose(bench, "Criterion", /^Gesichtspunkt$/);
  await bench.expectPaneAccessible();
  await bench.paneButton("Save").click();
  await pane.getByText(/The tables can be ranked/).waitFor();

  const reopened = await workbench.another({});
  await reopened.openFile("fremd.xlsx", await bench.downloaded());
  await reopened.ribbon("Prioritise").click();
  await reopened.untilWritten();
  const written = await reopened.downloaded();
  const ranking = written.tables.find(({ columns }) => columns.some(({ name }) => name === "Rank"));
  if (!ranking) throw new Error("Nothing was ranked");
  const column = ranking.columns.map(({ name }) => name).find((name) => /^(Project|Name)$/.test(name));
  expect(tableValues(written, ranking.name, column ?? "")).toEqual(["Datenplattform", "Lagerumbau", "Kundenportal"]);
});
