import { printOf } from "../../../src/workbook/rendering/cell-prints";
import { recordsNow } from "../../../src/workbook/rendering/drifted-record";
import { packRecord, recordMark, type SheetRecord } from "../../../src/workbook/rendering/sheet-record";
import type { StandingSheet } from "../../../src/workbook/rendering/sheet-content";

const written: readonly (readonly string[])[] = [
  ["Title", "", "Seen by"],
  ["Cost", "=SUM(B4:B9)", "=C9"],
  ["", "", ""],
  ["Benefit", "", "Anna"],
];

const record: SheetRecord = {
  sheet: "Then",
  cells: [{ row: 0, column: 0, rowCount: 4, columnCount: 3 }],
  prints: written.flatMap((line, row) =>
    line.flatMap((input, column) => (input === "" ? [] : [{ row, column, print: printOf(input) }])),
  ),
  tables: [],
  charts: [
    {
      area: { row: 1, column: 1, rowCount: 2, columnCount: 2 },
      content: {
        name: "Cost",
        type: "Line",
        title: "T",
        altText: "A",
        series: [{ name: "s", values: "Then!$B$1:$B$4", categories: "Other!$A$1:$A$4", dataLabels: false }],
        legend: "None",
      },
    },
  ],
  conditionalFormats: [],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  rowHeights: [0, 3],
  notes: [],
};

function standing(lines: readonly (readonly string[])[]): StandingSheet {
  return {
    name: "Now",
    marks: { [recordMark]: packRecord(record) },
    used: { row: 0, column: 0, rowCount: lines.length, columnCount: Math.max(...lines.map((line) => line.length)) },
    cell: (row, column) => {
      const input = lines[row]?.[column] ?? "";
      return input === "" ? undefined : { input, value: input, look: {} };
    },
    tables: [],
    charts: [],
  };
}

const now = (lines: readonly (readonly string[])[]) => recordsNow([standing(lines)]).get("Now");

it("says the same of a sheet on which nothing moved, whatever a user typed into its cells", () => {
  expect(now(written)).toEqual(record);
  const typed = written.map((line, row) => (row === 1 ? ["Cost", "=SUM(B4:B9)", "5"] : line));
  expect(now(typed)).toEqual(record);
});

it("leaves out rows and columns that came in, and stretches merged cells and charts over them", () => {
  const [one = [], ...others] = written.map(([a = "", ...rest]) => [a, "mine", ...rest]);
  const found = now([one, ["mine too", "", "", ""], ...others]);
  expect(found?.cells).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    { row: 0, column: 2, rowCount: 1, columnCount: 2 },
    { row: 2, column: 0, rowCount: 3, columnCount: 1 },
    { row: 2, column: 2, rowCount: 3, columnCount: 2 },
  ]);
  expect(found?.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
  expect(found?.rowHeights).toEqual([0, 4]);
  expect(found?.charts[0]).toMatchObject({
    area: { row: 2, column: 2, rowCount: 2, columnCount: 2 },
    content: { series: [{ values: "Then!$C$1:$C$5", categories: "Other!$A$1:$A$4" }] },
  });
});

it("forgets what stood in rows and columns that went", () => {
  const found = now(written.filter((_, row) => row !== 1).map((line) => line.slice(1)));
  expect(found?.cells).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 2 }]);
  expect(found?.prints.map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [2, 1],
  ]);
});
