import { areasOfLooks, areasOutside, cellsIn } from "../../src/excel/sheet-image";
import { contains } from "../../src/workbook/rendering/rectangles";

const used = { row: 0, column: 0, rowCount: 2_010, columnCount: 9 };
const table = {
  area: { row: 4, column: 1, rowCount: 2_001, columnCount: 6 },
  own: [true, true, false, true, true, true],
};
const outside = areasOutside(used, [table], () => 9);

describe("areasOfLooks", () => {
  it("reads every cell of a sheet that fits", () => {
    expect(areasOfLooks(used, [table], outside, 20_000)).toEqual([{ area: used, isSample: false }]);
  });

  it("reads a large table's own columns by one row, and users' columns and all else cell by cell", () => {
    const found = areasOfLooks(used, [table], outside, 7_000);
    const at = (row: number, column: number) => found.find(({ area }) => contains(area, row, column))?.isSample;
    expect(at(0, 3)).toBe(false);
    expect(at(2_008, 3)).toBe(false);
    expect(at(900, 3)).toBe(false);
    expect(at(900, 8)).toBe(false);
    expect(at(900, 2)).toBe(true);
    expect(at(900, 6)).toBe(true);
  });

  it("covers each used cell exactly once", () => {
    const found = areasOfLooks(used, [table], outside, 7_000);
    const count = found.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    expect(count).toBe(used.rowCount * used.columnCount);
  });
});

it("looks outside tables no further than something stands, and never at blank rows", () => {
  const ends = new Map([
    [0, 1],
    [1, 3],
    [2, 0],
    [2_006, 9],
  ]);
  const areas = areasOutside(used, [table], (row) => ends.get(row) ?? 0);
  expect(areas.map(({ row, rowCount }) => [row, rowCount])).toEqual([
    [0, 2],
    [2_006, 1],
  ]);
  expect(cellsIn(areas)).toBe(2 * 8 + 9);
});
