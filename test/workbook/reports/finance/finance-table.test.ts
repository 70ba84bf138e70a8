import { prioritise } from "../../../../src/app/prioritise";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../../../src/spreadsheet/document";
import { openDocument } from "../../../../src/spreadsheet/open-document";
import type { CellValue } from "../../../../src/workbook/port";
import type { ReportSheet } from "../../../../src/workbook/report";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../../libre-office";
import { addInput, madeUpWorkbook } from "../made-up-workbook";

jest.setTimeout(120_000);

const now = 46_348.05;

async function financeOf(document: SpreadsheetDocument, at = now): Promise<ReportSheet> {
  const outcome = await prioritise(fileWorkbook(document), { now: at });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome).slice(0, 900));
  expect(outcome.differences).toEqual([]);
  const sheet = outcome.prepared.sheets.find(({ role }) => role === "finance");
  if (sheet === undefined) throw new Error("no Finance sheet");
  return sheet;
}

const sheetId = (document: SpreadsheetDocument, name: string): string =>
  document.sheets.find((sheet) => sheet.name === name)?.id ?? "";

/** The rows of the Finance table as the workbook shows them. */
function shown(
  document: SpreadsheetDocument,
  { tables }: ReportSheet,
  headers: readonly string[],
): readonly unknown[][] {
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  const id = sheetId(document, "Finance");
  return Array.from({ length: table.rowCount }, (_, row) =>
    headers.map((header) => {
      const at = table.columns.findIndex((column) => column.header === header);
      return document.cell(id, table.row + 1 + row, at)?.value ?? "";
    }),
  );
}

const columnValues = ({ tables }: ReportSheet, header: string): readonly CellValue[] =>
  tables[0]?.columns.find((column) => column.header === header)?.content.values ?? [];

/** Projects in plain words: name, cost, months, benefit a year, from month, for years. */
function planned(rows: readonly (readonly (string | number | null)[])[]): SpreadsheetDocument {
  const document = createDocument();
  addInput(document, "Projects", [
    [
      "ID",
      "Name",
      "Cost likely, k€",
      "Duration, months",
      "Benefit likely, k€",
      "Benefit delay, months",
      "Benefit years",
      "Fit",
    ],
    ...rows.map((row, i) => [`P${i + 1}`, ...row, 9 - i]),
  ]);
  addInput(document, "Criteria", [["Criterion", "Weight"], ["Fit", 1]]); // prettier-ignore
  document.deleteSheet(document.sheets[0]?.id ?? "");
  return document;
}

describe("the Finance table", () => {
  it("shows the figures of a plan as a reviewer works them out: 120 over 12 months, then 80 a year for 3 years", async () => {
    const document = planned([["Plan", 120, 12, 80, null, 3]]);
    const sheet = await financeOf(document);
    const [row] = shown(document, sheet, [
      "Net 0",
      "Net 1",
      "Net 3",
      "NPV, k€",
      "Payback, years",
      "Benefit-cost ratio",
    ]);
    expect(row?.slice(0, 3)).toEqual([-120, 80, 80]);
    expect(row?.[3]).toBeCloseTo(-120 + 80 / 1.08 + 80 / 1.08 ** 2 + 80 / 1.08 ** 3, 9);
    expect(row?.[4]).toBe(1.5);
    expect(row?.[5]).toBeCloseTo((80 / 1.08 + 80 / 1.08 ** 2 + 80 / 1.08 ** 3) / 120, 9);
  });

  it("says where there is no rate, where money never comes back, and what is missing, instead of a number", async () => {
    const document = planned([
      ["Loss", 120, 12, 10, null, 3],
      ["Gift", 0, null, 10, 0, 2],
      ["No years", 5, null, 10, 0, null],
      ["No benefit", 5, null, null, null, null],
    ]);
    const sheet = await financeOf(document);
    const headers = [
      "Flows from",
      "NPV, k€",
      "IRR",
      "About the IRR",
      "Payback, years",
      "Benefit-cost ratio",
      "Profitability index",
    ];
    const [loss, gift, years, benefit] = shown(document, sheet, headers);
    expect(loss?.[4]).toBe("never");
    expect(gift?.slice(2)).toEqual(["none", "Money only comes in.", 0, "no cost", "no investment"]);
    expect(years).toEqual(["no benefit years", "", "", "", "", "", ""]);
    expect(benefit?.[0]).toBe("no benefit");
  });

  it("follows an edit of a figure or of the discount rate as a new run would", async () => {
    const document = planned([
      ["Plan", 120, 12, 80, null, 3],
      ["Other", 60, 18, 25, 20, 4],
    ]);
    const before = await financeOf(document);
    document.setCells(sheetId(document, "Projects"), 1, 2, [[95]]);
    document.setCells(sheetId(document, "Projects"), 2, 5, [[6]]);
    const headers = ["NPV, k€", "IRR", "Payback, years", "Discounted payback, years", "Profitability index"];
    const live = shown(document, before, headers);
    const after = await financeOf(document, now + 1);
    const again = headers.map((header) => columnValues(after, header));
    live.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(again[j]?.[i] as number, 6)));
    document.setCells(sheetId(document, "Finance"), 4, 0, [[0.2]]);
    expect(shown(document, after, ["NPV, k€"])[0]?.[0]).toBeCloseTo(-95 + 80 / 1.2 + 80 / 1.2 ** 2 + 80 / 1.2 ** 3, 9);
  });

  it("asks for another run where an edit makes the flows longer than its years", async () => {
    const document = planned([["Plan", 120, 12, 80, null, 3]]);
    const before = await financeOf(document);
    document.setCells(sheetId(document, "Projects"), 1, 6, [[9]]);
    expect(shown(document, before, ["Flows from", "NPV, k€"])[0]).toEqual([
      "longer than the years here: run again",
      "",
    ]);
  });

  const flowTables: readonly (readonly [string, readonly (readonly (string | number)[])[], boolean])[] = [
    ["by ID", [["Project", "Year", "Amount, k€"], ["P1", 2027, -1600], ["P1", 2028, 10000], ["P1", 2029, -10000], ["P2", 2028, -50], ["P2", 2030, 80], ["P2", 2030, 20]], true], // prettier-ignore
    ["by name", [["Project", "Year", "Amount, k€"], ["Pump * one", 2027, -1600], ["Pump * one", 2028, 10000], ["Pump * one", 2029, -10000], ["<Two>", 2028, -50], ["<Two>", 2030, 100]], true], // prettier-ignore
    ["with years across", [["Project", "2027", "2028", "2029", "2030"], ["P1", -1600, 10000, -10000, ""], ["P2", "", -50, "", 100]], false], // prettier-ignore
  ];
  it.each(flowTables)("reads a Cash flows table %s, live where its cells are plain", async (_, rows, live) => {
    const document = planned([
      ["Pump * one", null, null, null, null, null],
      ["<Two>", 7, null, 7, null, 7],
      ["Plan", 120, 12, 80, null, 3],
    ]);
    addInput(
      document,
      "CashFlows",
      rows.map((row) => row.map((value) => (value === "" ? null : value))),
    );
    const sheet = await financeOf(document);
    const headers = ["Flows from", "First year", "Net 0", "Net 1", "Net 2", "IRR", "About the IRR", "NPV, k€"];
    const [pump, two, plan] = shown(document, sheet, headers);
    expect(pump?.slice(0, 7)).toEqual([
      "Cash flows", 2027, -1600, 10000, -10000, "2 rates", "The NPV is 0 at 25.0 % and 400.0 %: decide by the NPV.",
    ]); // prettier-ignore
    expect(two?.slice(0, 5)).toEqual(["Cash flows", 2028, -50, 0, 100]);
    expect(two?.[5]).toBeCloseTo(Math.SQRT2 - 1, 8);
    expect(plan?.slice(0, 3)).toEqual(["Cost and benefit", "", -120]);
    document.setCells(sheetId(document, "CashFlows"), 1, live ? 2 : 1, [[-1700]]);
    expect(shown(document, sheet, ["Net 0"])[0]?.[0]).toBe(live ? -1700 : -1600);
    expect(sheet.cells.some(({ content }) => String(content.value).includes("money in and out"))).toBe(!live);
  });

  it("holds flows and payback as values in a long list, and says so, with the other figures live", async () => {
    const document = planned(Array.from({ length: 700 }, (_, i) => [`Plan ${i}`, 100 + i, 12, 60, null, 6]));
    const sheet = await financeOf(document);
    const live = sheet.tables[0]?.columns
      .filter(({ content }) => content.kind === "formula")
      .map(({ header }) => header);
    expect(live).toEqual(["NPV, k€", "IRR", "Benefit-cost ratio", "PV of income, k€", "PV of cost, k€", "Row"]);
    expect(String(sheet.cells.find(({ row }) => row === 2)?.content.value)).toContain(
      "as the list is long: flows, payback",
    );
    const [first] = shown(document, sheet, ["Net 0", "Net 1", "Payback, years", "Profitability index", "NPV, k€"]);
    expect(first?.slice(0, 3)).toEqual([-100, 60, expect.closeTo(1 + 40 / 60, 9)]);
    document.setCells(sheetId(document, "Finance"), 4, 0, [[0]]);
    expect(shown(document, sheet, ["NPV, k€"])[0]?.[0]).toBeCloseTo(260, 9);
  });

  it("is left out where no project has flows", async () => {
    const outcome = await prioritise(fileWorkbook(madeUpWorkbook(5, { without: ["costs", "Budget"] })), { now });
    if (outcome.kind !== "written") throw new Error("nothing was written");
    expect(outcome.prepared.sheets.map(({ role }) => role)).not.toContain("finance");
  });

  if (hasLibreOffice) {
    it.each([2, 3])("is calculated alike by LibreOffice on its own, portfolio %i", async (seed) => {
      const document = madeUpWorkbook(seed, { projects: 10 });
      const sheet = await financeOf(document);
      const theirs = openDocument(recalculatedByLibreOffice(await document.save()));
      const [table] = sheet.tables;
      const headers = table?.columns.map(({ header }) => header) ?? [];
      const ours = shown(document, sheet, headers);
      shown(theirs, sheet, headers).forEach((row, i) =>
        row.forEach((value, j) => {
          const expected = ours[i]?.[j];
          const where = `${headers[j]} of row ${i + 1}`;
          if (typeof expected === "number" && typeof value === "number") {
            expect([where, Math.abs(value - expected) < 1e-7 * Math.max(1, Math.abs(expected))]).toEqual([where, true]);
          } else expect([where, value]).toEqual([where, expected]);
        }),
      );
    });
  }
});
