import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { root } from "../../scripts/setup.mjs";
import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import { inWorkbench, tableValues } from "./workbench-page";

jest.setTimeout(300_000);

type Rows = readonly (readonly (string | number | null)[])[];

/** Each sheet with its table; a plain range where `isTable` is false. */
const sheets: readonly { readonly name: string; readonly rows: Rows; readonly isTable?: false }[] = [
  {
    name: "Projects",
    rows: [
      ["ID", "Name", "Cost likely (k€)", "Earliest start", "Duration", "Strategic fit"],
      ["P1", "Alpha", 100, 46000, 6, 3],
      ["P2", null, 200, 46000, 6, 4],
      ["P3", "Gamma", "lots", 46000, 6, 5],
      ["P4", "Delta", "'12,5", 46000, 6, 2],
      ["P5", "Epsilon", 50, "'31/03/2026", 6, 1],
      ["P1", "Zeta", 60, 46000, 6, 2],
      ["P7", "Eta", 70, 46000, 6, "=#REF!"],
      ["P8", "'=1+1 & <b>", 80, 46000, 6, 4],
    ],
  },
  {
    name: "Criteria",
    rows: [
      ["Criterion", "Weight", "Better", "Scale"],
      ["Strategic fit", 60, "higher", "'1-5"],
      ["Cost likely", 40, "lower", null],
    ],
  },
  {
    name: "Risks",
    rows: [
      ["ID", "Project", "Probability", "Impact"],
      ["R1", "P1", 0.3, 50],
      ["R2", "P99", 0.2, 40],
    ],
  },
  {
    name: "Resources",
    rows: [
      ["Name", "Role", "Hours a week"],
      ["Ann", "Analyst", 40],
      ["Bob", "Analyst", -8],
    ],
  },
  {
    name: "Budget",
    rows: [
      ["Period", "Amount"],
      [null, null],
    ],
  },
  {
    name: "Demand",
    rows: [
      ["Project", "Role", null, "Hours"],
      ["P1", "Analyst", 46023, 80],
    ],
    isTable: false,
  },
];

/** One of each: what must be mended, and what is only said. */
const expected = {
  errors: [
    "Projects!B3", // blank
    "Projects!C4", // text for a number
    "Projects!C5", // decimal comma
    "Projects!D6", // a date as text
    "Projects!A7", // duplicate ID
    "Projects!F8", // #REF!
    "Risks!B3", // unknown reference
    "Resources!C3", // negative hours
    "Demand!B1", // merged header
  ],
  // Hidden row, empty table, totals row: what is said of a table stands at its first header.
  notes: ["Projects!A1", "Budget!A1", "Resources!A1"],
};

function faultyWorkbook(): SpreadsheetDocument {
  const document = createDocument();
  const first = document.sheets[0];
  for (const { name, rows, isTable } of sheets) {
    const { id } = document.addSheet(name);
    document.setCells(id, 0, 0, rows);
    const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    if (isTable !== false) document.addTable(id, area, true, name);
    if (name === "Demand") document.merge(id, { row: 0, column: 1, rowCount: 1, columnCount: 2 });
    if (name === "Projects") document.setRowsHidden(id, 8, 8, true);
  }
  const resources = document.tables.find(({ name }) => name === "Resources");
  if (resources) {
    document.setCells(resources.sheetId, 3, 0, [["Total", null, 32]]);
    document.updateTable(resources.id, { area: { ...resources.area, rowCount: 4 }, showTotals: true });
  }
  if (first) document.deleteSheet(first.id);
  return document;
}

interface Line {
  readonly cell: string;
  readonly message: string;
}

const sorted = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ cell, message }) => `${cell} ${message}`).sort();

const workbench = inWorkbench();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "rankfolio-faults-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("names one of each fault alike in the pane, on the Issues sheet and on the command line, and ranks nothing", async () => {
  const bytes = Buffer.from(await faultyWorkbook().save());
  const file = path.join(folder, "faults.xlsx");
  await writeFile(file, bytes);

  const check = spawnSync(process.execPath, [path.join(root, "bin", "rankfolio.mjs"), "check", file, "--json"], {
    encoding: "utf8",
  });
  expect(check.status).toBe(1);
  const issues = (JSON.parse(check.stdout) as { issues: (Line & { severity: string })[] }).issues;
  const cellsOf = (severity: string) => issues.filter((issue) => issue.severity === severity).map(({ cell }) => cell);
  expect(cellsOf("error").sort()).toEqual([...expected.errors].sort());
  expect(cellsOf("note").sort()).toEqual([...expected.notes].sort());
  const scored = path.join(folder, "scored.xlsx");
  const run = spawnSync(process.execPath, [path.join(root, "bin", "rankfolio.mjs"), "run", file, "--out", scored]);
  expect(run.status).toBe(1);
  await expect(readFile(scored)).rejects.toThrow("ENOENT");

  const { bench } = workbench;
  const { pane } = bench;
  await bench.openFile("faults.xlsx", bytes);
  await bench.ribbon("Prioritise").click();
  await pane.getByText(`${expected.errors.length} things to mend before the projects can be ranked`).waitFor();
  const shown = (await pane.locator("body").innerText()).split(/\s+/).join(" ");
  for (const { cell, message } of issues) expect(shown).toContain(`${cell} ${message.split(/\s+/).join(" ")}`);

  await bench.paneButton("List issues on a sheet").click();
  await pane.getByText("The issues are on a sheet").waitFor({ timeout: 60_000 });
  const left = await bench.downloaded();
  const texts = (header: string) => tableValues(left, "RF_Issues", header).map(String);
  const messages = texts("What to do");
  const listed = texts("Cell").map((cell, index) => ({ cell, message: messages[index] ?? "" }));
  expect(sorted(listed)).toEqual(sorted(issues));
  expect(left.sheets.map(({ name }) => name)).toEqual([...sheets.map(({ name }) => name), "Issues"]);
});
