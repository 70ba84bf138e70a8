import { record } from "../argument";
import type { CellRange } from "../cell-range";
import { typeOf, type HostObject } from "../host-object";
import { navigate, navigationName, write } from "../members";
import { invalidArgument } from "../refusal";
import type { Session } from "../session";
import { rangeObject } from "../objects";

/** Sets what an object literal says, objects in objects, as `set()` does. */
function apply(object: HostObject, properties: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const navigation = navigationName(typeOf(object, session), name);
    const child = navigation === undefined ? undefined : navigate(object, navigation, session);
    if (child) apply(child, record(value, name), session);
    else write(object, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, value, session);
  }
}

/** `setCellProperties` and its kin: a literal for each cell, row or column of the range. */
export function setProperties(
  range: CellRange,
  properties: unknown,
  of: "cells" | "rows" | "columns",
  session: Session,
): undefined {
  const { row, column, rowCount, columnCount } = range.area;
  const lines = Array.isArray(properties) ? (properties as readonly unknown[]) : invalidArgument("properties");
  const set = (area: Partial<CellRange["area"]>, literal: unknown): void =>
    apply(rangeObject(range.with({ ...range.area, ...area })), record(literal, "properties"), session);
  if (lines.length !== (of === "columns" ? columnCount : rowCount))
    invalidArgument("the properties' shape is not the range's");
  for (const [at, literal] of lines.entries()) {
    if (of === "rows") set({ row: row + at, rowCount: 1 }, literal);
    else if (of === "columns") set({ column: column + at, columnCount: 1 }, literal);
    else {
      const cells = Array.isArray(literal) ? (literal as readonly unknown[]) : invalidArgument("properties");
      if (cells.length !== columnCount) invalidArgument("the properties' shape is not the range's");
      for (const [across, one] of cells.entries()) {
        set({ row: row + at, column: column + across, rowCount: 1, columnCount: 1 }, one);
      }
    }
  }
  return undefined;
}
