import { prioritise } from "../../../../src/app/prioritise";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../../../src/spreadsheet/document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

const now = 46_348.05;

function threeProjects(): SpreadsheetDocument {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Value"],
    ["P1", "One", 9],
    ["P2", "Two", 7],
    ["P3", "Three", 5],
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ["Value", 1, "higher", "0 to 10"],
  ]);
  return document;
}

/** Texts and numbers below a header of the Ranking sheet, by project, and the line that explains the rows. */
function movesOf(document: SpreadsheetDocument) {
  const id = document.sheets.find(({ name }) => name === "Ranking")?.id ?? "";
  const text = (row: number, column: number): string => String(document.cell(id, row, column)?.value ?? "");
  const columns = Array.from({ length: 12 }, (_, column) => column);
  const at = (header: string): number => columns.find((column) => text(8, column) === header) ?? -1;
  const rows = [9, 10, 11].map((row) => [text(row, at("ID")), text(row, at("Was")), text(row, at("Moved"))]);
  return { rows, note: text(7, 0) };
}

describe("Was and Moved", () => {
  it("are empty at the first run, and the sheet says from when on they are not", async () => {
    const document = threeProjects();
    await prioritise(fileWorkbook(document), { now });
    expect(movesOf(document)).toEqual({
      rows: [
        ["P1", "", ""],
        ["P2", "", ""],
        ["P3", "", ""],
      ],
      note: "New projects, Was and Moved come in with the next run.",
    });
  });

  it("show by an arrow and the number of places who has moved since the run before", async () => {
    const document = threeProjects();
    await prioritise(fileWorkbook(document), { now });
    const projects = document.sheets.find(({ name }) => name === "Projects")?.id ?? "";
    document.setCells(projects, 3, 2, [[10]]);
    await prioritise(fileWorkbook(document), { now: now + 1 });
    expect(movesOf(document)).toEqual({
      rows: [
        ["P3", "3", "▲ 2"],
        ["P1", "1", "▼ 1"],
        ["P2", "2", "▼ 1"],
      ],
      note: "New projects come in with the next run.",
    });
  });

  it("stay a dash for a project that keeps its rank", async () => {
    const document = threeProjects();
    await prioritise(fileWorkbook(document), { now });
    await prioritise(fileWorkbook(document), { now: now + 1 });
    expect(movesOf(document).rows.map(([, , moved]) => moved)).toEqual(["–", "–", "–"]);
  });
});
