import { packRecord, unpackRecord, type SheetRecord } from "../../../src/workbook/rendering/sheet-record";

const record: SheetRecord = {
  sheet: "Ranking",
  cells: [{ row: 0, column: 1, rowCount: 2, columnCount: 3 }],
  prints: [
    { row: 0, column: 1, print: "1abc" },
    { row: 0, column: 3, print: "=" },
    { row: 1, column: 2, print: "0" },
  ],
  tables: [
    {
      name: "RF_Ranking",
      area: { row: 4, column: 0, rowCount: 7, columnCount: 2 },
      headers: ["Rank", "ID"],
      key: "ID",
    },
  ],
  charts: [
    {
      area: { row: 1, column: 8, rowCount: 9, columnCount: 5 },
      content: { name: "Top", type: "BarClustered", title: "T", altText: "A", series: [], legend: "None" },
    },
  ],
  conditionalFormats: [{ row: 5, column: 2, rowCount: 6, columnCount: 1 }],
  merges: [],
  rowHeights: [0, 3],
  notes: [{ table: "RF_Ranking", row: 13, column: 0, rowCount: 1, headers: ["ID", "Remark"] }],
};

it("gives back what was packed", () => {
  expect(unpackRecord(packRecord(record))).toEqual(record);
});

it.each([undefined, "", "{", '{"v":2}', "null"])("knows nothing of a sheet whose record is %j", (text) => {
  expect(unpackRecord(text)).toBeUndefined();
});
