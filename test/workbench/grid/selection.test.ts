import { Axis } from "../../../src/workbench/grid/axis";
import {
  extendTo,
  move,
  selectArea,
  selectCell,
  selectedArea,
  type Ground,
  type Selection,
} from "../../../src/workbench/grid/selection";

/** Rows 3 (hidden) and 0 to 5 filled in columns 1 and 2; one row is frozen. */
const ground: Ground = {
  rows: new Axis(50, (row) => (row === 3 ? 0 : 20)),
  columns: new Axis(10, () => 64),
  used: { row: 0, column: 1, rowCount: 6, columnCount: 2 },
  frozen: { rows: 1, columns: 1 },
  pageRows: 10,
  isFilled: (row, column) => row < 6 && (column === 1 || column === 2),
};

function press(from: Selection, key: string, modifiers: { shift?: boolean; control?: boolean } = {}): Selection {
  const to = move(from, { key, shift: modifiers.shift ?? false, control: modifiers.control ?? false }, ground);
  if (!to) throw new Error(`${key} does not move.`);
  return to;
}

describe("move", () => {
  it("steps over hidden rows", () => {
    expect(press(selectCell({ row: 2, column: 1 }), "ArrowDown").active).toEqual({ row: 4, column: 1 });
  });

  it("stays at the edge of the sheet", () => {
    expect(press(selectCell({ row: 0, column: 4 }), "ArrowUp").active).toEqual({ row: 0, column: 4 });
  });

  it("goes with Ctrl to the end of a block, and across a gap to the next one", () => {
    expect(press(selectCell({ row: 1, column: 1 }), "ArrowDown", { control: true }).active.row).toBe(5);
    expect(press(selectCell({ row: 5, column: 1 }), "ArrowDown", { control: true }).active.row).toBe(49);
    expect(press(selectCell({ row: 20, column: 2 }), "ArrowUp", { control: true }).active.row).toBe(5);
  });

  it("goes with Ctrl+Home to the first cell that scrolls, with Ctrl+End to the last used one", () => {
    expect(press(selectCell({ row: 9, column: 9 }), "Home", { control: true }).active).toEqual({ row: 1, column: 1 });
    expect(press(selectCell({ row: 9, column: 9 }), "End", { control: true }).active).toEqual({ row: 5, column: 2 });
  });

  it("stretches with Shift from the anchor, and back", () => {
    const wide = press(press(selectCell({ row: 1, column: 2 }), "ArrowRight", { shift: true }), "ArrowDown", {
      shift: true,
    });
    expect(selectedArea(wide)).toEqual({ row: 1, column: 2, rowCount: 2, columnCount: 2 });
    expect(wide.active).toEqual({ row: 1, column: 2 });
    const back = extendTo(wide, { row: 0, column: 1 });
    expect(selectedArea(back)).toEqual({ row: 0, column: 1, rowCount: 2, columnCount: 2 });
  });

  it("moves a page by visible rows", () => {
    expect(press(selectCell({ row: 1, column: 0 }), "PageDown").active.row).toBe(12);
  });

  it("walks with Enter down the columns and with Tab along the rows of a selected area, and wraps", () => {
    const area = selectArea({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
    const at = (selection: Selection) => [selection.active.row, selection.active.column];
    const enters = [1, 2, 3, 4].reduce<Selection[]>((all) => [...all, press(all.at(-1) ?? area, "Enter")], []);
    expect(enters.map(at)).toEqual([
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(at(press(area, "Tab"))).toEqual([1, 2]);
    expect(at(press(area, "Tab", { shift: true }))).toEqual([2, 2]);
    expect(selectedArea(press(area, "Tab"))).toEqual(selectedArea(area));
  });

  it("leaves keys that do not move to others", () => {
    expect(move(selectCell({ row: 0, column: 0 }), { key: "x", shift: false, control: false }, ground)).toBeUndefined();
  });
});
