import { prioritise } from "../../../../src/app/prioritise";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

type Figure = readonly [criterion: string, missing: string];

async function ranked(...figures: readonly Figure[]) {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Cost", "Benefit", "Benefit years"],
    ["P1", "One", 100, 50, 4],
    ["P2", "Two", 100, 60, 4],
    ["P3", "Three", 100, 20, 4],
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Source column", "Missing", "Weight"],
    ...figures.map(([figure, missing]) => [`By ${figure}`, figure, missing, 1]),
  ]);
  addInput(document, "Risks", [
    ["ID", "Project", "Probability", "Impact"],
    ["R1", "P1", 0.5, 40],
    ["R2", "P3", 0.5, 10],
  ]);
  addInput(document, "Resources", [
    ["Name", "Role", "Hours a week"],
    ["Ana", "Analyst", 40],
  ]);
  addInput(document, "Demand", [
    ["Project", "Role", "Period", "Hours"],
    ["P1", "Analyst", "2027-01", 300],
    ["P2", "Analyst", "2027-02", 10],
    ["P3", "Analyst", "2027-01", 20],
  ]);
  const outcome = await prioritise(fileWorkbook(document), { now: 46_348.05 });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome).slice(0, 500));
  expect(outcome.differences).toEqual([]);
  const sheet = (name: string): string => document.sheets.find((one) => one.name === name)?.id ?? "";
  const cell = (row: number, column: number) => document.cell(sheet("Ranking"), row, column);
  const headers = Array.from({ length: 24 }, (_, column) => cell(8, column)?.value);
  const column = (header: string) =>
    Object.fromEntries(
      [9, 10, 11].map((row) => [cell(row, headers.indexOf("ID"))?.value, cell(row, headers.indexOf(header))?.value]),
    );
  const formula = (header: string) => cell(9, headers.indexOf(header))?.formula ?? "";
  return { document, sheet, column, formula, provenance: String(cell(2, 0)?.value) };
}

it("rates by the Finance sheet, so that a figure changed there or in Projects moves the ranking without a run", async () => {
  const { document, sheet, column, formula } = await ranked(["NPV", "worst"]);
  expect(formula("By NPV")).toContain("RF_Finance[NPV]");
  expect(column("Rank")).toEqual({ P1: 2, P2: 1, P3: 3 });
  document.setCells(sheet("Projects"), 1, 3, [[90]]);
  expect(column("Rank")).toEqual({ P1: 1, P2: 2, P3: 3 });
});

it("passes over the word that stands where a project has no figure, as the criterion's policy says", async () => {
  const { column } = await ranked(["Payback", "middle"]);
  expect(column("By Payback")).toEqual({ P1: 0, P2: 1, P3: 0.5 });
});

it("rates the exposure to risks by the EMV beside it, which follows the register", async () => {
  const { document, sheet, column, formula } = await ranked(["Risk exposure", "stop"]);
  expect(formula("By Risk exposure")).toContain("RF_Ranking[EMV]");
  expect(column("By Risk exposure")).toEqual({ P1: 0, P2: 1, P3: 0.75 });
  document.setCells(sheet("Risks"), 2, 2, [[1]]);
  expect(column("By Risk exposure")).toEqual({ P1: 0, P2: 1, P3: 0.5 });
});

it("says that the strain on capacity is a figure of the run, and counts it with its live weight", async () => {
  const { column, provenance } = await ranked(["Capacity strain", "stop"]);
  expect(column("By Capacity strain")).toEqual({ P1: 0, P2: 1, P3: 0 });
  expect(provenance).toContain("values: names, Was, ratings on By Capacity strain");
});
