import { areasOfLooks } from "../../src/excel/sheet-image";
import { contains } from "../../src/workbook/rendering/rectangles";

const used = { row: 0, column: 0, rowCount: 2_010, columnCount: 9 };
const table = { area: { row: 4, column: 1, rowCount: 2_001, columnCount: 6 }, ownColumns: 5 };

describe("areasOfLooks", () => {
  it("reads every cell of a sheet that fits", () => {
    expect(areasOfLooks(used, [table], 20_000)).toEqual([{ area: used, isSample: false }]);
  });

  it("reads a large table's own columns by one row, and users' columns and all else cell by cell", () => {
    const found = areasOfLooks(used, [table], 7_000);
    const at = (row: number, column: number) => found.find(({ area }) => contains(area, row, column))?.isSample;
    expect(at(0, 3)).toBe(false);
    expect(at(2_008, 3)).toBe(false);
    expect(at(900, 6)).toBe(false);
    expect(at(900, 8)).toBe(false);
    expect(at(900, 3)).toBe(true);
  });

  it("covers each used cell exactly once", () => {
    const found = areasOfLooks(used, [table], 7_000);
    const count = found.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    expect(count).toBe(used.rowCount * used.columnCount);
  });
});
