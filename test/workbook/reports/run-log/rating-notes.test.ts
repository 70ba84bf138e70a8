import { prepare } from "../../../../src/app/prepare";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

type Cells = readonly (string | number | null)[];

async function notesOn(criteria: readonly Cells[], adjustment: number | null = null): Promise<Record<string, string>> {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Fit", "Cost", "Benefit", "Benefit years", "Score adjustment", "Adjustment reason"],
    ["P1", "One", 1, 100, 50, 4, adjustment, adjustment === null ? null : "Law"],
    ["P2", "Two", 2, 100, 60, 4, null, null],
  ]);
  addInput(document, "Criteria", [["Criterion", "Source column", "Value shape", "Curvature"], ...criteria]);
  const preparation = prepare(await fileWorkbook(document).read(), { now: 46_348.05 });
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
  const log = preparation.prepared.sheets.find(({ role }) => role === "runLog");
  const texts = (log?.cells ?? []).map(({ content }) => content.value);
  return Object.fromEntries(texts.map((text, i) => [String(text), String(texts[i + 1])]));
}

it("says how a bent value is bent, with its curvature and formula", async () => {
  const { "Bent values": note } = await notesOn([["Fit", null, "concave", 2.5]]);
  expect(note).toContain("Fit (concave, curvature 2.5)");
  expect(note).toContain("(1 − e^(−ct)) / (1 − e^(−c))");
});

it("says what a computed rating is and where it is calculated, each figure once", async () => {
  const { "Computed ratings": note = "" } = await notesOn([
    ["Worth", "NPV", null, null],
    ["Worth again", "NPV", null, null],
  ]);
  expect(note.match(/NPV:/g)).toHaveLength(1);
  expect(note).toContain("Live, from the Finance sheet.");
});

it("counts the scores that were adjusted by hand, and says nothing of what is not there", async () => {
  expect((await notesOn([["Fit", null, null, null]], 0.1)).Adjustments).toContain(
    "The score of 1 project is adjusted by hand",
  );
  const plain = await notesOn([["Fit", null, null, null]]);
  expect(["Computed ratings", "Bent values", "Adjustments"].filter((topic) => topic in plain)).toEqual([]);
});
