import fc from "fast-check";
import { contains, rectangles, without } from "../../../src/workbook/rendering/rectangles";

const cell = (row: number, column: number, key = "a") => ({ row, column, key, kind: key });

describe("rectangles", () => {
  it("joins a block of one key and keeps a neighbour of another apart", () => {
    const cells = [cell(2, 1), cell(2, 2), cell(3, 1), cell(3, 2), cell(3, 3, "b")];
    expect(rectangles(cells)).toEqual([
      { row: 2, column: 1, rowCount: 2, columnCount: 2, kind: "a" },
      { row: 3, column: 3, rowCount: 1, columnCount: 1, kind: "b" },
    ]);
  });

  it("does not join over a gap of a row", () => {
    expect(rectangles([cell(1, 1), cell(3, 1)])).toHaveLength(2);
  });

  it("covers each cell exactly once with its own key", () => {
    const at = fc.record({ row: fc.nat(12), column: fc.nat(9), key: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.uniqueArray(at, { selector: ({ row, column }) => row * 100 + column, maxLength: 60 }), (cells) => {
        const found = rectangles(cells.map((one) => ({ ...one, kind: one.key })));
        const keysOver = cells.map((one) =>
          found.filter((area) => contains(area, one.row, one.column)).map((area) => area.kind),
        );
        expect(keysOver).toEqual(cells.map((one) => [one.key]));
        expect(found.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0)).toBe(cells.length);
      }),
    );
  });
});

describe("without", () => {
  const area = fc.record({
    row: fc.nat(8),
    column: fc.nat(8),
    rowCount: fc.integer({ min: 1, max: 6 }),
    columnCount: fc.integer({ min: 1, max: 6 }),
  });

  it("leaves exactly the cells outside of the hole, none twice", () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const pieces = without(whole, hole);
        const wrong = Array.from({ length: 225 }, (_, at) => [Math.floor(at / 15), at % 15] as const).filter(
          ([row, column]) => {
            const wanted = contains(whole, row, column) && !contains(hole, row, column);
            return pieces.filter((piece) => contains(piece, row, column)).length !== (wanted ? 1 : 0);
          },
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
