import { shiftFormula } from "../../../spreadsheet/formula/rewrite";
import { oneOf } from "../argument";
import { cellRange, type CellRange } from "../cell-range";
import { invalidArgument, notImplemented } from "../refusal";
import type { Session } from "../session";
import { plainValue } from "./range-content";

/**
 * `copyFrom`; a source smaller than the target is repeated where it fits a whole number of
 * times, and a target smaller than the source grows to it, as in Excel. Relative references of formulas shift.
 */
export function copyCells(
  from: CellRange,
  to: CellRange,
  copyType: unknown,
  skipBlanks: boolean,
  transpose: boolean,
  session: Session,
): void {
  const { document } = session;
  const what = oneOf(copyType, ["All", "Formulas", "Values", "Formats", "Link"], "copyType");
  if (what === "Link" || transpose) notImplemented("Range", `copyFrom (${transpose ? "transpose" : "link"})`);
  const size = (own: number, source: number): number => (own % source === 0 ? own : source);
  const target = cellRange(to.sheetId, {
    ...to.area,
    rowCount: size(to.area.rowCount, from.area.rowCount),
    columnCount: size(to.area.columnCount, from.area.columnCount),
  });
  if (target.cellCount > 1_000_000) invalidArgument("a copy of over a million cells");
  const copied = Array.from({ length: from.area.rowCount }, (_row, down) =>
    Array.from({ length: from.area.columnCount }, (_column, across) =>
      document.cell(from.sheetId, from.area.row + down, from.area.column + across),
    ),
  );
  for (let down = 0; down < target.area.rowCount; down++) {
    for (let across = 0; across < target.area.columnCount; across++) {
      const cell = copied[down % from.area.rowCount]?.[across % from.area.columnCount];
      const row = target.area.row + down;
      const column = target.area.column + across;
      if (skipBlanks && plainValue(cell?.value) === "") continue;
      if (what !== "Formats") {
        const formula = what === "Values" ? undefined : cell?.formula;
        const value = plainValue(cell?.value);
        const literal = value === "" ? null : typeof value === "string" ? `'${value}` : value;
        const [rows, columns] = [
          row - from.area.row - (down % from.area.rowCount),
          column - from.area.column - (across % from.area.columnCount),
        ];
        const input = formula === undefined ? literal : shiftFormula(formula, rows, columns);
        document.setCells(target.sheetId, row, column, [[input]], "program");
      }
      if (what === "All" || what === "Formats") {
        const area = { row, column, rowCount: 1, columnCount: 1 };
        document.clear(target.sheetId, area, "formats");
        if (cell?.format) document.setFormat(target.sheetId, area, cell.format);
      }
    }
  }
}
