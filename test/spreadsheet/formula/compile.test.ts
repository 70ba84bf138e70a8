import { createDocument } from "../../../src/spreadsheet/create-document";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

it("gives formulas that read alike each its own row, beside the table, in another table and in the header row too", () => {
  const document = createDocument();
  const sheet = document.activeSheetId;
  document.setCells(sheet, 0, 0, [
    ["Low", "High", "Sum", null, "Twice", null, "Outside"],
    [1, 10, null, null, null, null, null],
    [2, 20, null, null, null, null, null],
    [3, 30, null, null, null, null, null],
  ]);
  document.addTable(sheet, area(0, 0, 4, 3), true, "Ends");
  document.addTable(sheet, area(0, 4, 3, 1), true, "Doubles");
  document.fillCells(sheet, area(1, 2, 3, 1), "=SUM(Ends[@[Low]:[High]])+ROW([@Low])*100+[@High]*0");
  document.fillCells(sheet, area(1, 4, 2, 1), "=Ends[@Low]*2");
  document.fillCells(sheet, area(1, 6, 4, 1), "=Ends[@High]");
  const column = (at: number, rows: number) =>
    Array.from({ length: rows }, (_row, row) => document.cell(sheet, row + 1, at)?.value);
  expect(column(2, 3)).toEqual([211, 322, 433]);
  expect(column(4, 2)).toEqual([2, 4]);
  expect(column(6, 4)).toEqual([10, 20, 30, { error: "#VALUE!" }]);
  document.setCells(sheet, 2, 0, [[7, 70]]);
  expect([column(2, 3), column(4, 2), column(6, 3)]).toEqual([
    [211, 377, 433],
    [2, 14],
    [10, 70, 30],
  ]);
});

it("calculates the same text on two sheets from each sheet's own cells", () => {
  const document = createDocument();
  const first = document.activeSheetId;
  const second = document.addSheet("Other").id;
  document.group(() => {
    document.setCells(first, 0, 0, [
      [1, '=A1&"/"&IF(A2="","none",A2)&"/"&ISBLANK(A2)'],
      [null, null],
    ]);
    document.setCells(second, 0, 0, [
      [2, '=A1&"/"&IF(A2="","none",A2)&"/"&ISBLANK(A2)'],
      ["x", null],
    ]);
  });
  expect(document.cell(first, 0, 1)?.value).toBe("1/none/TRUE");
  expect(document.cell(second, 0, 1)?.value).toBe("2/x/FALSE");
});
