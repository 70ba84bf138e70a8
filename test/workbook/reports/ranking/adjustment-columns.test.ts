import { prioritise } from "../../../../src/app/prioritise";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

type Adjusted = readonly (readonly [points: number | null, reason: string | null])[];

async function ranked(adjusted: Adjusted) {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Value", "Score adjustment", "Adjustment reason"],
    ["P1", "One", 6, ...(adjusted[0] ?? [null, null])],
    ["P2", "Two", 5, ...(adjusted[1] ?? [null, null])],
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ["Value", 1, "higher", "0 to 10"],
  ]);
  const outcome = await prioritise(fileWorkbook(document), { now: 46_348.05 });
  if (outcome.kind !== "written") throw new Error(outcome.kind);
  expect(outcome.differences).toEqual([]);
  const sheet = (name: string): string => document.sheets.find((one) => one.name === name)?.id ?? "";
  const cell = (row: number, column: number) => document.cell(sheet("Ranking"), row, column)?.value ?? null;
  const headers = Array.from({ length: 20 }, (_, column) => cell(8, column));
  const shown = (header: string, row: number) => cell(9 + row, headers.indexOf(header));
  return { document, headers, shown, projects: sheet("Projects") };
}

it("adds the points to the score and prints the reason beside them", async () => {
  const { shown } = await ranked([
    [null, null],
    [0.25, "Required by law from 2027"],
  ]);
  expect([shown("Project", 0), shown("Score", 0), shown("Adjustment", 0), shown("Reason for adjustment", 0)]).toEqual([
    "Two",
    0.75,
    0.25,
    "Required by law from 2027",
  ]);
  expect([shown("Score", 1), shown("Adjustment", 1), shown("Reason for adjustment", 1)]).toEqual([0.6, 0, ""]);
});

it("follows the amount and the reason in the Projects table without another run", async () => {
  const { document, projects, shown } = await ranked([
    [null, null],
    [0.25, "Law"],
  ]);
  document.setCells(projects, 2, 3, [[-0.5, "Two audits failed"]]);
  expect([shown("Score", 0), shown("Rank", 0), shown("Reason for adjustment", 0)]).toEqual([0, 2, "Two audits failed"]);
});

it("prints a reason that looks like a formula as the text that it is", async () => {
  const { shown } = await ranked([[0.1, "=1+1"]]);
  expect(shown("Reason for adjustment", 0)).toBe("=1+1");
});

it("has no columns for adjustments where there are none", async () => {
  const { headers } = await ranked([[0, null]]);
  expect(headers).not.toContain("Adjustment");
  expect(headers).not.toContain("Reason for adjustment");
});
